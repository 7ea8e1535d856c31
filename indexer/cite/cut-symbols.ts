import { parseSymbol } from '../../src/designation/parse-symbol.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import { agencyByCode, agencyById, findAgency } from '../../src/issuers/index.js';
import type { Working } from './working.js';

/**
 * "Quyết định số 1521/QĐ-TT … của Thủ tướng Chính phủ": letters of no body that begin those of the body of the whole country
 * which is printed as the issuer were cut short. Such a number is read in full, and a warning says so.
 */
export function completeCutSymbols(mentions: readonly Working[]): void {
  for (const mention of mentions) {
    const whole = mention.symbol === null ? null : wholeSymbol(mention.symbol, mention);
    if (whole === null) continue;
    mention.symbol = whole;
    mention.warnings = [...mention.warnings, 'typo-repaired'];
  }
}

function wholeSymbol({ bodies, text, typeCode }: ParsedSymbol, { issuer, type }: Working): ParsedSymbol | null {
  const [body = ''] = bodies;
  if (typeCode === null || body === '' || bodies.length > 1 || issuer?.basis !== 'printed' || !text.endsWith(body))
    return null;
  if (agencyByCode(body) !== undefined) return null;
  const agency = agencyById(findAgency(issuer.value)?.agency ?? '');
  const code = agency?.scope === 'national' ? agency.codes.find((one) => one.startsWith(body)) : undefined;
  return code === undefined ? null : parseSymbol(`${text.slice(0, -body.length)}${code}`, type);
}
