import { documentType, isTypeCode, TYPE_CODES } from '../document-types/look-up.js';
import { agencyByCode, bodySpelling, isBodyCode } from '../issuers/by-code.js';
import { romanToNumber } from '../terms/roman.js';
import { fold } from '../text/fold.js';

/** How codes of types and bodies are spelt, and to which family a body's code belongs (domain reference §1.8, step 5). */

const TYPE_SPELLINGS = new Map<string, string>();
for (const code of TYPE_CODES) {
  if (!TYPE_SPELLINGS.has(fold(code))) TYPE_SPELLINGS.set(fold(code), code);
}

/** Wholly small letters were typed by hand; the norm is capitals. Mixed case is left as printed. */
function capitals(code: string): string {
  return code === code.toLowerCase() ? code.toUpperCase() : code;
}

/**
 * The canonical type code a group of letters stands for, or null: `NĐ` for `ND` and `nđ`, `CTr` for `CTR`.
 * @param head head term before the number, lower case: tells `DA` typed for `ĐA` when the words say "Đề án"
 */
export function typeCodeOf(group: string, head: string | null): string | null {
  const expected = head === null ? undefined : documentType(head)?.codes[0];
  if (expected !== undefined && fold(expected) === fold(group) && !/[Đđ]/.test(group)) return expected;
  // "Chương trình hành động số 06-CT/TU": under that head the letters are no directive's.
  if (group === 'CT' && head !== null && head.startsWith('chương trình')) return 'CTr';
  if (isTypeCode(group)) return group;
  if (isTypeCode(capitals(group))) return capitals(group);
  return TYPE_SPELLINGS.get(fold(group)) ?? null;
}

/** National Assembly and its Standing Committee with their term: `QH14`, `UBTVQHK11`, `QHXIII`. */
const ASSEMBLY = /^(QH|UBTVQH)K?(\d{1,2}|[IVX]{1,5})$/i;
const COUNCIL = /^H[ĐD]ND(K?)(\d{1,2})$/i;
/** A footnote marker glued to a known body (`TW1`); terms and units of a code are no markers. */
const MARKED = /^([^\d]{2,})\d{1,2}$/;

/** A body's code as it should be written: Đ and case restored, `TƯ` → `TW`, `UBTVQHK11` → `UBTVQH11`; never a successor's code. */
export function bodyCodeOf(group: string): string {
  const assembly = ASSEMBLY.exec(group);
  if (assembly !== null) {
    const [, body, term] = assembly as unknown as [string, string, string];
    const number = /^\d/.test(term) ? Number(term) : romanToNumber(term);
    return number === null ? group : `${body.toUpperCase()}${number}`;
  }
  const council = COUNCIL.exec(group);
  if (council !== null) return `HĐND${(council[1] as string).toUpperCase()}${council[2]}`;
  if (isBodyCode(group) && group !== 'UBTUMTTQVN') return group;
  const central = group.replace(/T[Ưư]$|^tư$/, 'TW');
  const capital = capitals(central);
  if (isBodyCode(capital)) return capital;
  const marked = MARKED.exec(capital);
  if (marked !== null && isBodyCode(marked[1] as string)) return marked[1] as string;
  return bodySpelling(capital) ?? capital;
}

/** True for a code that carries the term of the National Assembly: `QH14`, `UBTVQH15`. */
export function isAssembly(code: string): boolean {
  return ASSEMBLY.test(code);
}

/** Party bodies told by the build of their code: caucuses, committees, and commissions of any level (`BTGTU`, `VPHU`). */
const PARTY_CODE = /^(?:BCSĐ|ĐĐ(?!BQH)|ĐU)[A-ZĐ]{0,10}$|^[A-ZĐ]{2,10}(?:TU|TW|HU|QU|ĐU|TXU)$/;

export type BodyFamily = 'state' | 'party' | 'mass' | null;

/** The family a body's code belongs to, or null for a code nobody listed. */
export function familyOf(code: string): BodyFamily {
  const agency = agencyByCode(code);
  if (agency !== undefined && isBodyCode(code)) return agency.family;
  if (PARTY_CODE.test(code)) return 'party';
  return agency?.family ?? null;
}
