import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import type { Printed } from '../cited.js';
import { SHORT_NUMBER_TYPES } from '../names/alias-words.data.js';
import type { Working } from '../working.js';
import { linkOwned } from './link-owned.js';
import { linkWithoutPeriod } from './link-without-period.js';

const CODES = new Map(SHORT_NUMBER_TYPES.map(({ type, code }) => [type, code]));

/**
 * Links inside one document (design, "Resolution"): a number dated elsewhere in it takes that date, term and issuer, marked
 * `document`, when the document prints only one; a bare ordinal stands for the only number of its type that ends so.
 */
export function linkWithinDocument(mentions: readonly Working[]): void {
  linkOrdinals(mentions);
  linkOwned(mentions);
  linkWithoutPeriod(mentions);
  linkDates(mentions);
}

function keyOf(mention: Working): string | null {
  return mention.symbol === null ? null : `${mention.type ?? ''}|${mention.symbol.text}`;
}

function linkDates(mentions: readonly Working[]): void {
  const dates = new Map<string, Map<string, Printed<string>>>();
  const terms = new Map<string, Map<string, Printed<string>>>();
  const issuers = new Map<string, Map<string, Printed<string>>>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === null) continue;
    collect(dates, key, mention.date);
    collect(terms, key, mention.term);
    collect(issuers, key, mention.issuer);
  }
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === null) continue;
    // Numbers of many bodies: who issued it is printed once. Two that differ in their dates are not one.
    if (mention.issuer === null && (mention.date === null || dates.get(key)?.size === 1))
      mention.issuer = onlyOne(issuers.get(key));
    if (mention.symbol?.year != null) continue;
    if (mention.date === null && mention.term === null) {
      mention.date = onlyOne(dates.get(key));
      mention.term = onlyOne(terms.get(key));
    }
  }
}

function collect(into: Map<string, Map<string, Printed<string>>>, key: string, part: Printed<string> | null): void {
  if (part === null || part.basis !== 'printed') return;
  const values = into.get(key) ?? new Map<string, Printed<string>>();
  if (!values.has(part.value)) values.set(part.value, part);
  into.set(key, values);
}

function onlyOne(values: ReadonlyMap<string, Printed<string>> | undefined): Printed<string> | null {
  const [only] = values?.values() ?? [];
  return only === undefined || values?.size !== 1 ? null : { ...only, basis: 'document' };
}

function linkOrdinals(mentions: readonly Working[]): void {
  const numbers = new Map<string, Map<string, Working>>();
  for (const mention of mentions) {
    if (mention.kind !== 'numbered' || mention.symbol === null || mention.type === null) continue;
    const { ordinal, year, text } = mention.symbol;
    for (const key of [`${mention.type}|${ordinal}`, `${mention.type}|${ordinal}/${year ?? ''}`]) {
      const known = numbers.get(key) ?? new Map<string, Working>();
      if (!known.has(text)) known.set(text, mention);
      numbers.set(key, known);
    }
  }
  for (const mention of mentions) {
    if (mention.kind !== 'alias' || mention.name === null || !/^\d/.test(mention.name)) continue;
    const [digits = '', year = null] = mention.name.split('/');
    const ordinal = digits.length === 1 ? `0${digits}` : digits;
    const known = numbers.get(year === null ? `${mention.type}|${ordinal}` : `${mention.type}|${ordinal}/${year}`);
    const [only] = known?.values() ?? [];
    if (only !== undefined && known?.size === 1) mention.antecedent = only;
    else mention.symbol ??= symbolByIssuer(mention, ordinal, year);
  }
}

const CENTRAL_PARTY = /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|bch ?trung ương|bchtw|trung ương|đảng)/;

/** "Nghị quyết 57 của Bộ Chính trị" is 57-NQ/TW: the issuer phrase tells the body (domain reference §3.3). */
function symbolByIssuer(mention: Working, ordinal: string, year: string | null): Working['symbol'] {
  const type = mention.type ?? '';
  const code = CODES.get(type);
  const issuer = mention.issuer?.value.toLowerCase() ?? '';
  if (code === undefined) return null;
  if (type === 'nghị định') return year === null ? null : parseSymbol(`${ordinal}/${year}/NĐ-CP`);
  // "Nghị quyết 18, 19 khóa XII": a term of the Party and no issuer.
  const party =
    CENTRAL_PARTY.test(issuer) || (issuer === '' && mention.term !== null && /^\d{1,2}$/.test(mention.term.value));
  if (party && ['NQ', 'CT', 'KL', 'QĐ'].includes(code)) return parseSymbol(`${ordinal}-${code}/TW`);
  const prefix = year === null ? ordinal : `${ordinal}/${year}`;
  if (issuer.startsWith('chính phủ') && code === 'NQ') return parseSymbol(`${prefix}/NQ-CP`);
  if (issuer.startsWith('thủ tướng') && (code === 'QĐ' || code === 'CT')) return parseSymbol(`${prefix}/${code}-TTg`);
  return null;
}
