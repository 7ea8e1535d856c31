const CENTRAL = /(?<![\d.])\d+-\p{L}{2,4}\/tw(?![\p{L}\d])/u;
/** What says after the number which of the terms it is of. */
const TOLD = /(?:^|[\s(])(?:kh(?:óa|oá)|ngày|năm) |\d{4}/u;

/**
 * Where a title names a number of the central Party without its term ("… thực hiện nghị quyết số 20-nq/tw"): such a number
 * comes again in every term (domain reference §1.7). Null for every other title.
 * @param name normalised
 */
export function openPartyNumber(name: string): { readonly end: number } | null {
  const number = CENTRAL.exec(name);
  if (number === null) return null;
  const end = number.index + number[0].length;
  return TOLD.test(name.slice(end)) ? null : { end };
}
