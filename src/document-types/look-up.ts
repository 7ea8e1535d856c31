import { fold } from '../text/fold.js';
import type { DocumentType } from './document-type.js';
import { DOCUMENT_TYPES } from './document-types.data.js';

const BY_TERM = new Map(DOCUMENT_TYPES.map((type) => [type.term, type]));
const STATE_CODES = codeMap('codes');
const PARTY_CODES = codeMap('partyCodes');
const HEADS = headMap();
/** The longest head has this many words. */
const LONGEST_HEAD = Math.max(...[...HEADS.keys()].map((head) => head.split(' ').length));

function codeMap(which: 'codes' | 'partyCodes'): ReadonlyMap<string, DocumentType> {
  const map = new Map<string, DocumentType>();
  for (const type of DOCUMENT_TYPES) for (const code of type[which]) if (!map.has(code)) map.set(code, type);
  return map;
}

function words(phrase: string): string[] {
  return fold(phrase.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function headMap(): ReadonlyMap<string, DocumentType> {
  const map = new Map<string, DocumentType>();
  for (const type of DOCUMENT_TYPES) map.set(words(type.term).join(' '), type);
  for (const type of DOCUMENT_TYPES) {
    for (const head of type.heads) {
      const key = words(head).join(' ');
      if (!map.has(key)) map.set(key, type);
    }
  }
  return map;
}

/** The row of a head term (`nghị định`), or undefined. */
export function documentType(term: string): DocumentType | undefined {
  return BY_TERM.get(term);
}

/**
 * The kind of act a type code of a symbol names (`QĐ` → quyết định), as people speak of it. A Party `QĐ` whose words say
 * "Quy định" is one (domain reference §1.3); null where the code names none.
 * @param code canonical type code, or null for a symbol without one
 * @param head head term as printed before the number, lower case, or null
 */
export function typeByCode(code: string | null, style: 'state' | 'party', head: string | null = null): string | null {
  if (code === null) return null;
  if (style === 'party') {
    if (code === 'QĐ' && head === 'quy định') return head;
    return PARTY_CODES.get(code)?.term ?? STATE_CODES.get(code)?.term ?? null;
  }
  if (code === 'KL' && head === 'kết luận thanh tra') return head;
  return STATE_CODES.get(code)?.term ?? PARTY_CODES.get(code)?.term ?? null;
}

/** True for a canonical code that names a type in State symbols, in Party symbols, or (no style) in either. */
export function isTypeCode(code: string, style?: 'state' | 'party'): boolean {
  if (style === 'state') return STATE_CODES.has(code);
  if (style === 'party') return PARTY_CODES.has(code);
  return STATE_CODES.has(code) || PARTY_CODES.has(code);
}

/** All canonical type codes, State and Party, without repetition. */
export const TYPE_CODES: readonly string[] = [...new Set([...STATE_CODES.keys(), ...PARTY_CODES.keys()])];

/** A head found at the start of a phrase: its term and how many words it takes. */
export interface HeadFound {
  readonly term: string;
  readonly words: number;
}

/** The longest head a phrase begins with, unless the next word makes it something else (`luật` + `sư`). */
export function headAtStart(phrase: string): HeadFound | null {
  const all = words(phrase.slice(0, 200));
  for (let count = Math.min(LONGEST_HEAD, all.length); count > 0; count--) {
    const type = HEADS.get(all.slice(0, count).join(' '));
    if (type === undefined) continue;
    const next = all.slice(count).join(' ');
    const barred = type.notBefore.some((word) => `${next} `.startsWith(`${words(word).join(' ')} `));
    if (!barred) return { term: type.term, words: count };
  }
  return null;
}
