const DIGIT = /\d/;
const PARTY = /(?<![\d.])\d+-\p{L}{2,4}\/tw(?![\p{L}\d])/u;
const STATE = /(?<![\d./])\d+[a-zđ]?\/\p{L}{2,4}-(?!ubtvqh)\p{L}+(?![\p{L}\d])/u;
/** What says after the number of which term or year it is. */
const TOLD = /(?:^|[\s(])(?:kh(?:óa|oá)|ngày|năm) |\d{4}/u;

/** A number in a title that comes again, and what would tell it from the others. */
export interface OpenNumber {
  readonly end: number;
  readonly missing: 'term' | 'year';
}

/**
 * Where a title names a number without what tells it: one of the central Party comes again in every term ("… thực hiện nghị
 * quyết số 20-nq/tw"), one of the State without its year in every year ("… nghị quyết số 48/nq-cp"; domain reference §1.7).
 * Null for every other title.
 * @param name normalised
 */
export function openNumber(name: string): OpenNumber | null {
  if (!DIGIT.test(name)) return null;
  const party = PARTY.exec(name);
  const number = party ?? STATE.exec(name);
  if (number === null) return null;
  const end = number.index + number[0].length;
  if (TOLD.test(name.slice(end))) return null;
  return { end, missing: party === null ? 'year' : 'term' };
}
