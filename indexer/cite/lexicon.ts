import { normaliseName } from '../../src/register/normalise-name.js';
import type { Register } from '../../src/register/register.js';
import { getOrMake } from '../../src/remember.js';
import { PhraseTrie } from './phrase-trie.js';

export interface LexiconEntry {
  /** A nickname ("Đề án 06"), not the name. */
  readonly alias: boolean;
}

/** Names and aliases of the register, looked up at a place of the text. */
export interface Lexicon {
  readonly names: PhraseTrie<LexiconEntry>;
  /** Numbers of the laws of a name (`normaliseName`, head included). */
  readonly lawNumbers: ReadonlyMap<string, ReadonlySet<string>>;
}

const LAWS = new Set(['luật', 'bộ luật', 'pháp lệnh']);

const NAME: LexiconEntry = { alias: false };
const ALIAS: LexiconEntry = { alias: true };

/**
 * Names and aliases of a register, made once and used for every document. Its look-ups cost what they match, so that
 * thousands of names make citing no slower.
 */
export function buildLexicon(register: Register): Lexicon {
  const names = new PhraseTrie<LexiconEntry>();
  const lawNumbers = new Map<string, Set<string>>();
  for (const row of register.rows) {
    for (const { name, kind } of row.names) {
      names.add(plain(name), kind === 'alias' ? ALIAS : NAME);
      if (row.number !== null && LAWS.has(row.type))
        getOrMake(lawNumbers, normaliseName(name), () => new Set<string>()).add(row.number);
    }
  }
  return { names, lawNumbers };
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
