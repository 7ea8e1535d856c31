import { assemblyBody } from '../../src/designation/assembly-term.js';
import { findAgency } from '../../src/issuers/index.js';
import type { CitedMention } from '../cite/cited.js';

const BODIES: Readonly<Record<string, string>> = { QH: 'quoc-hoi', UBTVQH: 'ubtvqh' };

/**
 * "Nghị quyết số 29/2022/QH15 ngày 12/12/2022 của Ủy ban Thường vụ Quốc hội": the body that print names where the letters are of
 * the other one, each with numbers of its own; null where both agree or nothing is printed.
 */
export function otherAssembly({ symbol, issuer, type }: CitedMention): string | null {
  if (type !== 'nghị quyết' || symbol === null || issuer?.basis !== 'printed') return null;
  const own = BODIES[assemblyBody(symbol)?.body ?? ''];
  const printed = findAgency(issuer.value);
  if (own === undefined || printed === null || printed.rest !== '' || printed.agency === own) return null;
  return Object.values(BODIES).includes(printed.agency) ? printed.agency : null;
}
