import { buildLexicon, extractFacts, type Lexicon } from '../indexer/index.js';
import { checkStated } from '../indexer/structure/header/check-stated.js';
import type { StatedFacts } from '../src/facts/document.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import type { Register } from '../src/register/register.js';
import { hash53 } from '../src/text/hash.js';

export interface ExtractOptions {
  /** Names of laws and schemes are found only where the register has them. */
  readonly register: Register;
  /** What is known of the text and it does not say: its date, place, issuer, and the years it plans for. */
  readonly context?: StatedFacts | undefined;
  /** Id of the text in what is given back; ids of its mentions and tasks begin with it. One a text of equal content by default. */
  readonly id?: string | undefined;
}

const lexicons = new WeakMap<Register, Lexicon>();

/**
 * What a text says: its citations as printed, its tasks and statements. What they mean is `resolve`'s to tell. All
 * offsets are UTF-16 code units into `text`; a byte order mark is not part of it.
 * @throws DanchieuError `parameter-invalid` for a context that is not understood.
 */
export function extract(text: string, { register, context = {}, id }: ExtractOptions): DocumentFacts {
  checkStated(context, 'text', 'context.');
  let lexicon = lexicons.get(register);
  if (lexicon === undefined) {
    lexicon = buildLexicon(register);
    lexicons.set(register, lexicon);
  }
  const contentHash = hash53(text);
  const documentId = id ?? `text-${contentHash}`;
  return extractFacts({ original: text, path: documentId, documentId, contentHash, stated: context }, lexicon);
}
