import type { Identity } from '../designation/identity.js';
import { parseSymbol } from '../designation/parse-symbol.js';
import { seriesOf } from '../designation/series.js';
import { agencyById, findAgency } from '../issuers/index.js';

/**
 * Who issued an instrument, in words for people: as the register has it, as documents print it, or as its number tells;
 * null when nothing does. Where an instrument of this series belongs is part of its identity, so that the body of a
 * province may stand here without its place.
 * @param registered who issued it by the register
 * @param printed what documents print most
 */
export function nameIssuer(
  registered: string | null,
  printed: string | null,
  identity: Pick<Identity, 'type' | 'number' | 'issuer'>,
): string | null {
  if (registered !== null) return registered;
  return printed === null ? issuerByNumber(identity) : inFull(printed.replace(/\s+/g, ' ').trim());
}

/** "BCHTW Đảng khóa XII" by its name; what belongs to a place or an owner stays as it is printed. */
function inFull(printed: string): string | null {
  if (printed === '') return null;
  const found = findAgency(printed);
  const agency = found === null ? undefined : agencyById(found.agency);
  return found?.rest === '' && agency?.scope === 'national' ? agency.name : printed;
}

/**
 * The bodies that a number names, or the owner of one that names none. Three bodies of the Party share `TW`; of `ĐU` and
 * the like the owner says whose.
 */
function issuerByNumber({ type, number, issuer }: Pick<Identity, 'type' | 'number' | 'issuer'>): string | null {
  const owner = issuer === null ? null : (agencyById(issuer)?.name ?? null);
  const symbol = number === null ? null : parseSymbol(number, type);
  const body = symbol === null ? null : seriesOf(symbol, type).agency;
  const agency = body === null ? undefined : agencyById(body);
  if (agency === undefined) return owner;
  return agency.scope === 'owner' && owner !== null ? `${agency.name} ${owner}` : agency.name;
}
