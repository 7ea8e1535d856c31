import { DanchieuError } from '../../src/errors/errors.js';
import type { Change, ChangeBody, ChangedRelation } from '../../src/facts/change.js';
import type { Key } from '../../src/facts/claim.js';
import type { Outcome } from '../../src/facts/outcome.js';
import {
  type ChangesPage,
  type ChangesRequest,
  changesOf,
  type FindingMoved,
  type Happened,
  keptSince,
  type MeaningMoved,
} from '../change-feed.js';
import { findingOrder, relationOrder } from '../order.js';
import type { KeyOutcomes } from '../store.js';
import { type EdgeEnds, edgeKeys } from './sort-keys.js';
import type { Transaction } from './transaction.js';
import type { StoredKey } from './write/stored-keys.js';

/** Where a transaction may change something: whole documents and those of one content with them, claims. */
export interface Where {
  readonly documents?: readonly string[];
  readonly hashes?: readonly string[];
  readonly claims?: readonly string[];
}

export interface Done<T> {
  readonly answer: T;
  readonly happened: Happened;
  /** Claims that had no outcome before, so that nothing was found about their mentions. */
  readonly begun?: readonly string[];
}

/**
 * Does `work` and keeps what happened: findings and edges where it works are compared before and after, for what is
 * derived may be taken back and made again. Call inside a write transaction.
 */
export async function recorded<T>(
  transaction: Transaction,
  now: Date,
  where: Where,
  work: () => Promise<Done<T>>,
): Promise<T> {
  const { documents = [] } = where;
  // Documents of one content may be told so, or no longer, by what happens to one of them.
  const [before, stated] = await Promise.all([
    findingsAt(transaction, where),
    transaction.each<EdgeEnds>('edges-stated-by', 'documents', documents),
  ]);
  const { answer, happened, begun = [] } = await work();
  const others = [...before.values()].map(({ document }) => document).filter((id) => !documents.includes(id));
  const [after, fresh] = await Promise.all([
    findingsAt(
      transaction,
      { ...where, claims: [...(where.claims ?? []), ...begun] },
      where.claims === undefined ? [...new Set(others)] : [],
    ),
    transaction.all<EdgeEnds>('fresh-edges'),
  ]);
  const known = new Set(stated.map((edge) => edgeKeys(edge).out));
  const relations = fresh.filter((edge) => !known.has(edgeKeys(edge).out)).map(relationOf);
  const findings = [
    ...[...before.values()].filter(({ id }) => !after.has(id)),
    ...[...after.values()].filter(({ id }) => !before.has(id)).map((one) => ({ ...one, opened: true })),
  ];
  const gone = await goneAmong(transaction, happened.meanings ?? []);
  await keep(transaction, now, changesOf({ ...happened, relations, findings, gone }));
  return answer;
}

function relationOf({ from, relation, to }: EdgeEnds): ChangedRelation {
  return { from, relation: relationOrder.name(relation), to };
}

async function findingsAt(
  transaction: Transaction,
  { documents = [], hashes = [], claims = [] }: Where,
  others: readonly string[] = [],
): Promise<ReadonlyMap<string, FindingMoved>> {
  if (documents.length + hashes.length + claims.length === 0) return new Map();
  const rows = await transaction.all<{ kind: number; document: string; id: string }>('findings-at', {
    documents,
    others,
    hashes,
    claims,
    sameContent: findingOrder.rank('same-content'),
  });
  return new Map(
    rows.map(({ kind, document, id }) => [id, { kind: findingOrder.name(kind), document, id, opened: false }]),
  );
}

async function goneAmong(transaction: Transaction, meanings: readonly MeaningMoved[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(meanings.flatMap(({ from }) => from.instrument ?? []))];
  const known = new Set((await transaction.each<{ id: string }>('instruments-known', 'ids', ids)).map(({ id }) => id));
  return new Set(ids.filter((id) => !known.has(id)));
}

async function keep(transaction: Transaction, now: Date, changes: readonly ChangeBody[]): Promise<void> {
  if (changes.length === 0) return;
  await transaction.run('put-changes', {
    changes: changes.map((body) => JSON.stringify(body)),
    at: now.toISOString(),
  });
  await transaction.run('forget-changes', { since: keptSince(now) });
}

/** What claims of keys mean before their outcomes are written: where something changes, and what will have changed. */
export async function aboutToMean(
  transaction: Transaction,
  writes: readonly KeyOutcomes[],
  stored: ReadonlyMap<Key, StoredKey>,
): Promise<{ readonly where: Where; readonly meanings: readonly MeaningMoved[] }> {
  const moved = writes.flatMap(({ key, outcomes }) => {
    const given = new Map(outcomes.map(({ claimId, outcome }) => [claimId, outcome]));
    return (stored.get(key)?.claims ?? []).flatMap(({ id, ref, outcome }) => {
      const to = given.get(id);
      return to === undefined || JSON.stringify(to) === outcome ? [] : [{ key, ref, outcome, to }];
    });
  });
  const known = moved.filter(({ outcome }) => outcome !== null);
  const lists = new Map(
    (
      await transaction.each<{ ref: string; mentions: readonly string[] }>(
        'mentions-of-claims',
        'claims',
        known.map(({ ref }) => ref),
      )
    ).map(({ ref, mentions }) => [ref, mentions]),
  );
  const meanings = known.flatMap(({ key, ref, outcome, to }): MeaningMoved[] => {
    if (outcome === null) return [];
    return [{ key, from: JSON.parse(outcome) as Outcome, to, mentions: lists.get(ref) ?? [] }];
  });
  return { where: { claims: moved.map(({ ref }) => ref) }, meanings };
}

export async function changesPage(transaction: Transaction, { after, limit }: ChangesRequest): Promise<ChangesPage> {
  const { gone = 0, newest = 0 } = (await transaction.get<{ gone: number; newest: number }>('changes-kept')) ?? {};
  const from = after ?? gone;
  if (from < gone || from > newest) throw new DanchieuError('changes-gone', { since: from, oldest: gone });
  const rows = await transaction.all<{ seq: number; at: string; body: string }>('changes', {
    after: from,
    limit: limit + 1,
  });
  const items = rows
    .slice(0, limit)
    .map(({ seq, at, body }): Change => ({ seq, at, ...(JSON.parse(body) as ChangeBody) }));
  return { items, last: items.at(-1)?.seq ?? from, more: rows.length > limit };
}
