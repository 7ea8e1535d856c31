import type { IdentityBasis } from '../../src/designation/identity.js';
import { parseSymbol } from '../../src/designation/parse-symbol.js';
import { seriesOf } from '../../src/designation/series.js';
import { symbolKey } from '../../src/designation/symbol-key.js';
import type { ChangedBy, PrintedAct } from '../../src/facts/claim.js';
import type { RelatedStatement } from '../relate/related.js';
import type { DocumentHeader } from '../structure/structure.js';
import { contextOf } from './claims.js';
import { EMPTY_CLAIM } from './empty-claim.js';

/** What the document's own number and date say of it as an act; null where it prints no number, or no day with it. */
export function ownAct(header: DocumentHeader): PrintedAct | null {
  const head = header.type?.value ?? null;
  const symbol = header.number === null ? null : parseSymbol(header.number.value, head);
  const { date } = header;
  if (symbol === null || date === null || date.basis === 'inferred' || date.value.from !== date.value.to) return null;
  const series = seriesOf(symbol, head);
  const { place, issuer } = contextOf(header);
  const basis: IdentityBasis = { type: 'printed', year: 'printed', term: 'printed', issuer: 'document' };
  const claim = {
    ...EMPTY_CLAIM,
    type: series.type,
    date: date.value.to,
    issuer,
    places: place === null ? [] : [place],
  };
  return { key: symbolKey(symbol), claim: { ...claim, basis } };
}

/**
 * What a document that is an act does to those it cites, by index of the mention: other documents may know it only as a
 * draft "to amend X".
 */
export function changesByOwnAct(
  header: DocumentHeader,
  statements: readonly RelatedStatement[],
): ReadonlyMap<number, ChangedBy> {
  const changes = new Map<number, ChangedBy>();
  const own = ownAct(header);
  if (own === null) return changes;
  for (const { from, relation, to, planned } of statements) {
    if (from !== 'document' || planned || to === 'document') continue;
    if (relation === 'amends' || relation === 'replaces') changes.set(to, { verb: relation, ...own });
  }
  return changes;
}
