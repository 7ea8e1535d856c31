import { claimIdOf } from '../../../src/decisions/index.js';
import type { Key } from '../../../src/facts/claim.js';
import { claimForm } from '../../../src/facts/claim-id.js';
import type { MentionFact } from '../../../src/facts/mention.js';
import { lookedUp, needsOf, stratumOf } from '../../keys.js';
import type { Meaning } from '../derive/meanings.js';
import { decisionsAbout } from '../read/decisions.js';
import { claimRef } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { type Beginning, beginLike, deriveBegun, type FormerMeanings } from './former-meanings.js';
import { markChanged, namedByKeys, withdrawVouchers } from './keys.js';

/** A claim in the store, with what it means so far. */
export interface MadeClaim extends Omit<Meaning, 'mentions'> {
  /** Its reference. */
  readonly claim: string;
  /** Identity of the node within this transaction. */
  readonly node: string;
}

export interface MadeClaims {
  /** The claim of each mention, in the order of the mentions. */
  readonly ofMention: readonly MadeClaim[];
  /** Keys that have a claim they did not have. */
  readonly changed: readonly Key[];
  /** Claims of others too, which waited for their first outcome and have begun with one. */
  readonly begun: readonly string[];
}

interface Counted {
  readonly ref: string;
  readonly id: string;
  readonly mention: MentionFact;
  count: number;
  /** A claim that a mention of it made before. */
  like: string | null;
}

/**
 * Counts the claims of the mentions up, making those that nobody made before. A claim without an outcome begins with what
 * its mention was taken to mean: a citation never means nothing between two readings, and what its key comes to is told
 * as a change from that. Call before the former claims are settled.
 */
export async function putClaims(
  transaction: Transaction,
  mentions: readonly MentionFact[],
  former: FormerMeanings,
  clock: number,
): Promise<MadeClaims> {
  const documents = new Set(mentions.map(({ document }) => document));
  const decisions = await decisionsAbout(transaction, [...documents]);
  const counted = new Map<string, Counted>();
  const refs = mentions.map((mention) => {
    const id = claimIdOf(mention, decisions);
    const ref = claimRef(mention.key, id);
    const known = counted.get(ref);
    const like = former.get(mention.id)?.claim ?? null;
    if (known === undefined) counted.set(ref, { ref, id, mention, count: 1, like });
    else {
      known.count++;
      known.like ??= like;
    }
    return ref;
  });
  const known = await countUp(transaction, [...counted.values()]);
  const claims = new Map(known.map((row) => [row.claim, row]));
  const unknown = [...counted.values()].filter(({ ref }) => !claims.has(ref));
  for (const made of await makeClaims(transaction, unknown)) {
    claims.set(made.claim, { ...made, status: null, instrument: null, means: [], warnings: [] });
  }
  const beginnings = [...counted.values()].flatMap(({ ref: claim, like }): readonly Beginning[] =>
    like !== null && claims.get(claim)?.status === null ? [{ claim, like }] : [],
  );
  for (const begun of await beginLike(transaction, beginnings)) claims.set(begun.claim, begun);
  const late = new Set(known.map(({ claim }) => claim));
  const begun = beginnings.flatMap(({ claim }) => (late.has(claim) ? [claim] : []));
  await deriveBegun(transaction, begun, clock);
  return {
    ofMention: refs.map((ref) => claims.get(ref) as MadeClaim),
    changed: [...new Set(unknown.map(({ mention }) => mention.key))],
    begun,
  };
}

/** As rows come: lists, see `meanings.ts`. */
type ClaimRow = readonly [
  n: number,
  node: string,
  status: MadeClaim['status'],
  instrument: string | null,
  /** Null where it is the instrument. */
  means: readonly string[] | null,
  warnings: readonly string[],
];

async function countUp(transaction: Transaction, counted: readonly Counted[]): Promise<readonly MadeClaim[]> {
  const rows = counted.map(({ ref, count }, n) => [n, ref, count]);
  const answers = await transaction.each<{ claims: readonly ClaimRow[] }>('count-claims-up', 'claims', rows);
  return answers.flatMap(({ claims }) =>
    claims.map(([n, node, status, instrument, means, warnings]) => {
      const claim = counted[n]?.ref ?? '';
      return { claim, node, status, instrument, means: means ?? [instrument ?? ''], warnings };
    }),
  );
}

/** Claims that nobody made before; answers with them and their nodes. */
async function makeClaims(
  transaction: Transaction,
  unknown: readonly Counted[],
): Promise<readonly { readonly claim: string; readonly node: string }[]> {
  const claimsOf = new Map<Key, (string | number)[][]>();
  for (const { ref, id, count, mention } of unknown) {
    const { key, claim } = mention;
    const row = [ref, id, count, JSON.stringify(claim), claimForm(claim)];
    const claims = claimsOf.get(key);
    if (claims === undefined) claimsOf.set(key, [row]);
    else claims.push(row);
  }
  const keys = [...claimsOf].map(([key, claims]) => [key, stratumOf(key), lookedUp(key), claims]);
  const made = await transaction.each<{ claims: readonly (readonly [string, string])[] }>('put-claims', 'keys', keys);
  const needs = unknown.flatMap(({ ref: claim, mention }) =>
    needsOf(mention.claim).map(({ needed, draft }) => ({ claim, needed, draft })),
  );
  await transaction.each('put-needs', 'needs', needs);
  return made.flatMap(({ claims }) => claims.map(([claim, node]) => ({ claim, node })));
}

/**
 * Forgets those of `claims` that nobody makes any more and marks the keys whose set of claims changed: those forgotten,
 * and `changed`. Instruments that lost one who vouched for them are added to `touched`.
 */
export async function settleClaims(
  transaction: Transaction,
  claims: readonly string[],
  changed: readonly Key[],
  touched: Set<string>,
  clock: number,
): Promise<void> {
  const gone = await transaction.each<{ key: Key }>('forget-unused-claims', 'claims', claims);
  const lessened = [...new Set(gone.map(({ key }) => key))];
  for (const id of await withdrawVouchers(transaction, await namedByKeys(transaction, lessened))) touched.add(id);
  await markChanged(transaction, [...changed, ...lessened], clock);
}
