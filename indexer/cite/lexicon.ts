import type { Register } from '../../src/register/register.js';
import { PhraseTrie } from './phrase-trie.js';

export interface LexiconEntry {
  /** A nickname ("Đề án 06"), not the name. */
  readonly alias: boolean;
}

/** Names and aliases of the register, looked up at a place of the text. */
export interface Lexicon {
  readonly names: PhraseTrie<LexiconEntry>;
}

const NAME: LexiconEntry = { alias: false };
const ALIAS: LexiconEntry = { alias: true };

/**
 * Names and aliases of a register, made once and used for every document. Its look-ups cost what they match, so that
 * thousands of names make citing no slower.
 */
export function buildLexicon(register: Register): Lexicon {
  const names = new PhraseTrie<LexiconEntry>();
  for (const row of register.rows) {
    for (const { name, kind } of row.names) names.add(plain(name), kind === 'alias' ? ALIAS : NAME);
  }
  return { names };
}

/** Small letters, one space, no quotes and no final stop. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;]+$/, '')
    .trim();
}
