import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import type { ParsedSymbol } from '../../../src/designation/symbol.js';
import { agencyByCode, agencyById, findAgency } from '../../../src/issuers/index.js';
import type { Working } from '../working.js';

/**
 * "Quyết định số 1521/QĐ-TT … của Thủ tướng Chính phủ": letters of no body that begin those of the body of the whole country
 * which is printed as the issuer were cut short; others lack one letter of them, or have one twice. Such a number is read in
 * full, and a warning says so.
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
  const code = agency?.scope === 'national' ? agency.codes.find((one) => isSlipOf(body, one)) : undefined;
  return code === undefined ? null : parseSymbol(`${text.slice(0, -body.length)}${code}`, type);
}

/** Letters of two are too few for one to be missing in the middle. */
const SHORTEST = 3;

/** The code cut short, with one letter left out, or with one printed twice. */
function isSlipOf(body: string, code: string): boolean {
  if (code.startsWith(body)) return true;
  if (code.length < SHORTEST || Math.abs(code.length - body.length) !== 1) return false;
  const [longer, shorter] = code.length > body.length ? [code, body] : [body, code];
  let at = 0;
  while (at < shorter.length && longer.charAt(at) === shorter.charAt(at)) at++;
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  return longer === code || longer.charAt(at) === longer.charAt(at - 1);
}
