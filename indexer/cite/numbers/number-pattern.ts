/**
 * What a number and symbol (số, ký hiệu) looks like in print, with the spaces and swapped separators of domain
 * reference §3.10 and §3.12. Every quantifier is bounded: the pattern cannot run away.
 */

const DASH = '\\-\\u2010-\\u2015\\u2212';
const LETTER = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';
/** QH15, UBTVQH15 with a space inside, or with a footnote mark glued to the term (42/2024/QH151). */
const ASSEMBLY = '(?:UBTV\\s?)?QH\\s?1\\d(?:\\d{1,2})?';
const CAPITALS = `(?:${ASSEMBLY}|[A-ZĐÐ][A-Za-zĐđÐƯư&]{0,15}(?:\\d{1,2})?)`;
/** A letter after the ordinal belongs to it (30a, 522b) only when a separator follows. */
const ORDINAL = `\\d{1,5}(?:\\.\\d{1,3})?(?:[A-Za-zĐđ](?=\\s?[/${DASH}]))?`;
const YEAR = `(?:\\s?/\\s?(?:19|20)\\d{2}(?!\\d))?`;
/** Separator before the letters; a bare space only where letters, slash and letters follow (79 NQ/TW, 1062 TM/PC). */
const BEFORE_LETTERS = `(?:\\s?[/${DASH}]\\s{0,2}|\\s(?=[A-ZĐ][A-Za-zĐ]{1,4}/[A-ZĐ]))`;
const TIGHT = `(?:/|\\.(?=[A-ZĐ]{2})|[${DASH}]\\s{0,3}|\\s[${DASH}](?=[A-ZĐ])|\\s?/\\s?)`;
/** `NĐ - CP` and `NĐ CP`: spaces on both sides only right after a type code. */
const LOOSE = `(?:NĐ|QĐ|NQ|CT|KL|TT|KH|TB|BC|CTr|HD)\\s(?:[${DASH}]\\s)?(?=(?:CP|TTg|TW|TƯ|TU|UBND|HĐND|BTP|B[A-ZĐ]{1,6})(?![${LETTER}]))`;
/** Small letters throughout (85/2017/nđ-cp) only with a year. */
const SMALL = `\\d{1,5}/(?:19|20)\\d{2}/[a-zđ]{2,6}(?:-[a-zđ&]{2,12}){1,3}`;

const SYMBOL = `${ORDINAL}${YEAR}${BEFORE_LETTERS}(?:${LOOSE})?${CAPITALS}(?:${TIGHT}${CAPITALS}){0,11}`;

export const NUMBER_SOURCE = `(?:${SYMBOL}|${SMALL})(?![${LETTER}\\d])`;

/** Ordinal alone or with its year ("118", "118/2021", "06a"), as short citations print it. */
export const ORDINAL_SOURCE = `\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?(?:/(?:19|20)\\d{2})?(?![${LETTER}\\d/%])`;
