import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { Service } from '../open/service.js';
import { putText, type Written } from './put-text.js';

/**
 * States of a stored document what its file does not, and reads its text again under that. A word left out stays as it
 * was stated before, an empty one takes it back. The caller drains.
 * @throws DanchieuError `not-found`.
 */
export async function restate(service: Service, id: string, stated: StatedFacts): Promise<Written> {
  const known = await service.graph.document(id);
  const original = await service.graph.documentText(id);
  if (known === null || original === null) throw new DanchieuError('not-found', { ref: id });
  const { path, contentHash } = known.document;
  return putText(service, { id, path, contentHash, original, stated });
}
