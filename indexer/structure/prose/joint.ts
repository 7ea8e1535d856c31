/** The last word of a line that a symbol may have been cut in: "80-", "68/QĐ-", "118/", "02/NQ-". */
const CUT_SYMBOL = /(?:^|[\s("“])[\p{L}\d.]*\d[\p{L}\d./-]*[-/]$/u;
const CUT_WORD = /[\p{L}\d][-–]$/u;
const SYMBOL_REST = /^[-/]\s?[A-ZĐ]{2}/;
const SYMBOL_HEAD = /\d[\p{L}\d./-]*\/[A-ZĐ\d-]+$|\d\/\d{4}$/u;

/**
 * How two printed lines join: `glued` where a symbol, a range or a hyphenated word was cut at its hyphen or slash
 * ("68/QĐ- ⏎ BTP", "2024- ⏎ 2025"; domain reference §1.8 step 2), else with a `space`.
 */
export function joint(above: string, below: string): 'glued' | 'space' {
  const last = above.charCodeAt(above.length - 1);
  if (last === 0x2d || last === 0x2f || last === 0x2013) {
    const tail = above.length > 40 ? above.slice(-40) : above;
    if (CUT_SYMBOL.test(tail) && /^[\p{L}\d]/u.test(below)) return 'glued';
    return last !== 0x2f && CUT_WORD.test(tail) ? 'glued' : 'space';
  }
  const first = below.charCodeAt(0);
  if ((first === 0x2d || first === 0x2f) && SYMBOL_REST.test(below)) {
    const tail = above.length > 40 ? above.slice(-40) : above;
    return SYMBOL_HEAD.test(tail) ? 'glued' : 'space';
  }
  return 'space';
}
