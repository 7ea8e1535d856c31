import { claimIdOf } from '../../src/decisions/index.js';
import type { Key } from '../../src/facts/claim.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import { type MeaningMoved, movedTogether } from '../change-feed.js';
import type { Connection } from './connection.js';
import { assert, retract } from './derive.js';
import { beginLike, claimRow } from './put-claims.js';
import { decisionsAbout } from './read/decisions.js';
import { raiseSearchVersions } from './search-versions.js';
import { clearTouched, touchClaims, touchInstrument } from './touched.js';

/** What a mention was taken to mean before its document was replaced. */
interface FormerMeaning {
  readonly claim: number;
  readonly outcome: string;
}

/** By mention id, which an edit elsewhere in the document leaves as it is. */
export type FormerMeanings = ReadonlyMap<string, FormerMeaning>;

/** What the mentions of a document are taken to mean; those never resolved mean nothing. */
export function formerMeanings(connection: Connection, document: string): FormerMeanings {
  const rows = connection.all<FormerMeaning & { mention: string }>(
    `SELECT r.id AS mention, c.ref AS claim, c.outcome FROM mentions m
     CROSS JOIN mention_records r ON r.document = m.document AND r.ord = m.ord
     CROSS JOIN claims c ON c.ref = m.claim WHERE m.document = ? AND c.outcome IS NOT NULL`,
    document,
  );
  return new Map(rows.map(({ mention, claim, outcome }) => [mention, { claim, outcome }]));
}

export interface CountedClaims {
  /** The claim of each mention, in the order of the mentions. */
  readonly refs: readonly number[];
  /** Keys that have a claim they did not have. */
  readonly changed: Set<Key>;
}

/**
 * Counts up the claims of a document whose former facts were taken, making those that nobody made before. A claim without
 * an outcome begins with what its mention was taken to mean: a citation never means nothing between two readings, and
 * what its key comes to is told as a change from that. Call before the former claims are settled.
 */
export function countClaims(
  connection: Connection,
  { document, mentions }: DocumentFacts,
  former: FormerMeanings,
): CountedClaims {
  const decisions = decisionsAbout(connection, document.id);
  const changed = new Set<Key>();
  const late = new Map<number, { readonly key: Key; readonly like: number }>();
  const refs = mentions.map((mention) => {
    const like = former.get(mention.id)?.claim ?? null;
    const { key, claim } = mention;
    const { ref, made, settled } = claimRow(connection, key, claim, claimIdOf(mention, decisions), like);
    if (made) changed.add(key);
    if (!settled && like !== null) late.set(ref, { key, like });
    connection.run('UPDATE claims SET count = count + 1 WHERE ref = ?', ref);
    return ref;
  });
  if (late.size > 0) beginLate(connection, late);
  return { refs, changed };
}

/** Claims that others made and that wait for their first outcome: what follows for those others is written too. */
function beginLate(
  connection: Connection,
  late: ReadonlyMap<number, { readonly key: Key; readonly like: number }>,
): void {
  clearTouched(connection, 'but instruments');
  touchClaims(connection, [...late.keys()]);
  for (const { like } of late.values()) {
    const meant = connection.all<{ instrument: string }>(
      'SELECT instrument FROM claim_instruments WHERE claim = ?',
      like,
    );
    for (const { instrument } of meant) touchInstrument(connection, instrument);
  }
  retract(connection);
  for (const [ref, { key, like }] of late) beginLike(connection, ref, key, like);
  assert(connection);
  raiseSearchVersions(connection);
}

/** Mentions that mean something else at once, because others make the claim they make now. */
export function movedAtOnce(
  connection: Connection,
  { mentions }: DocumentFacts,
  former: FormerMeanings,
  { refs }: CountedClaims,
): readonly MeaningMoved[] {
  if (former.size === 0) return [];
  return movedTogether(
    mentions.flatMap(({ id: mention, key }, ord) => {
      const known = former.get(mention);
      const ref = refs[ord];
      if (known === undefined || ref === undefined || known.claim === ref) return [];
      const sql = 'SELECT outcome FROM claims WHERE ref = ?';
      const now = connection.get<{ outcome: string | null }>(sql, ref)?.outcome ?? null;
      return [{ key, mention, before: known.outcome, now }];
    }),
  );
}
