import type { PutDocument } from '../../graph/store.js';
import { EXTRACTOR_VERSION, extractFacts } from '../../indexer/index.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { Service } from '../open/service.js';
import { parseToken, printToken, withStated } from './token.js';

/** A text to be taken into the store. */
export interface TextToPut {
  readonly id: string;
  /** Path in the store. */
  readonly path: string;
  /** SHA-256 of the content as it came, hex. */
  readonly contentHash: string;
  readonly original: string;
  /** What a person states of it now; what was stated before and is not said again stays, an empty word takes it back. */
  readonly stated: StatedFacts;
}

export type Written = 'written' | 'unchanged';

/**
 * Puts what a text says in the place of what the document of this id said before; one that would say the same is passed
 * over. The caller drains.
 * @param put writes the document now or, where the caller sees to it, together with others
 */
export async function putText(
  { graph, engine }: Pick<Service, 'graph' | 'engine'>,
  text: TextToPut,
  put: (document: PutDocument) => Promise<void> = ({ facts, token }) => graph.putDocument(facts, token),
): Promise<Written> {
  const { id, path, contentHash, original } = text;
  const stored = await graph.documentToken(id);
  const before = stored === null ? null : parseToken(stored);
  const stated = withStated(before?.stated ?? {}, text.stated);
  const register = engine.register().version;
  const token = printToken({ content: contentHash, extractor: EXTRACTOR_VERSION, register, stated });
  if (stored === token) return 'unchanged';
  const facts = extractFacts({ original, path, documentId: id, contentHash, stated }, await engine.lexicon());
  await put({ facts, token });
  return 'written';
}
