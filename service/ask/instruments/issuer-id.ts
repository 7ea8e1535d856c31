import { agencyById, findAgency } from '../../../src/issuers/index.js';

/** The id of a body by its id or its name; null for one that we do not know. */
export function issuerId(typed: string): string | null {
  const named = typed.normalize('NFC').trim();
  const found = findAgency(named);
  return agencyById(named)?.id ?? (found?.rest === '' ? found.agency : null);
}
