import type { DocumentSummary } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { DocumentRecord, StatedFacts } from '../../../src/facts/document.js';
import { parseToken } from '../../index/token.js';
import { externalIdOf } from '../../index/uploaded.js';
import type { Service } from '../../open/service.js';

export interface DescribedDocument {
  readonly document: DocumentRecord;
  readonly summary: DocumentSummary;
  /** What a person stated of it, apart from what the file says. */
  readonly stated: StatedFacts;
  /** The office's own id, where it was taken in under one. */
  readonly externalId: string | null;
}

/** A document of the store by its id. @throws DanchieuError `not-found`. */
export async function describeDocument({ graph }: Service, id: string): Promise<DescribedDocument> {
  const found = await graph.document(id);
  if (found === null) throw new DanchieuError('not-found', { ref: id });
  const token = await graph.documentToken(id);
  const stated = (token === null ? null : parseToken(token))?.stated ?? {};
  return { ...found, stated, externalId: externalIdOf(found.document.path) };
}
