import { DOCUMENT_TYPES, TYPE_CODES } from '../src/document-types/index.js';
import { agencyByCode, bodySpelling } from '../src/issuers/index.js';
import { slug } from '../src/text/fold.js';

/** What the id of an instrument says of it (formats.md, "Ids"). */
export interface InstrumentFacets {
  /** Slug of the type, or null when the id begins with none we know. */
  readonly type: string | null;
  /** Ids of the bodies its symbol names; joint circulars name several. */
  readonly issuers: readonly string[];
  /** Year of the symbol or the one that stands after it. */
  readonly year: number | null;
}

/** Longest first: `thong-tu-lien-tich` before `thong-tu`. */
const TYPES: readonly string[] = [...new Set(DOCUMENT_TYPES.map(({ term }) => slug(term)))].sort(
  (a, b) => b.length - a.length,
);
const CODES = new Set(TYPE_CODES.map(slug));
const YEAR = /^(?:18|19|20)\d\d$/;

/** Reads type, issuers and year off an instrument id; of a provisional one, off its known part. */
export function instrumentFacets(id: string): InstrumentFacets {
  const known = id.split('--', 1)[0] ?? id;
  const type = TYPES.find((one) => known.startsWith(`${one}-`)) ?? null;
  const parts = known.slice(type === null ? 0 : type.length + 1).split('-');
  const numbered = /^\d/.test(parts[0] ?? '');
  const after = parts.slice(1);
  const period = parts.findIndex((part, index) => YEAR.test(part) && YEAR.test(parts[index + 1] ?? ''));
  const year = period >= 0 ? undefined : after.find((part) => YEAR.test(part));
  return { type, issuers: numbered ? issuersOf(after) : [], year: year === undefined ? null : Number(year) };
}

/** Bodies among the codes of a symbol, which stand behind its numbers and the code of the type. */
function issuersOf(parts: readonly string[]): readonly string[] {
  const start = parts.findIndex((part) => !/^\d+$/.test(part));
  const codes = start < 0 ? [] : parts.slice(start);
  // `nd` is nghị định in nd-cp, a body where it stands alone.
  if (CODES.has(codes[0] ?? '') && codes.length > 1) codes.shift();
  const issuers: string[] = [];
  for (const code of codes) {
    const body = bodySpelling(code) ?? bodySpelling(code.replace(/\d+$/, ''));
    const agency = body === null ? undefined : agencyByCode(body);
    if (agency === undefined) break;
    issuers.push(agency.id);
  }
  return issuers;
}
