import { documentOfPart } from '../../../src/decisions/index.js';
import type { Claim, Key } from '../../../src/facts/claim.js';
import type { Decision } from '../../../src/facts/decision.js';
import type { Mention } from '../../../src/facts/mention.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import type { ClaimingMention, ClaimsAsked, OpenFilter, OpenGroup, Reach } from '../../decision-store.js';
import { OPEN_STATUSES, openGroupOf } from '../../open-groups.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { Page, PageRequest } from '../../store.js';
import { type MentionRow, mentionOf } from '../../stored-rows.js';
import type { Parameters } from '../parameters.js';
import { claimRef } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

interface Body {
  readonly body: string;
}

export function decisionOf({ body }: Body): Decision {
  return JSON.parse(body) as Decision;
}

export async function decisionsOfKeys(transaction: Transaction, keys: readonly Key[]): Promise<readonly Decision[]> {
  const found = (await transaction.each<Body>('decisions', 'keys', [...new Set(keys)])).map(decisionOf);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Decisions limited to one of these documents or to mentions of it, by document, then id. */
export async function decisionsAbout(
  transaction: Transaction,
  documents: readonly string[],
): Promise<readonly Decision[]> {
  return (await transaction.each<Body>('decisions-about', 'documents', documents)).map(decisionOf);
}

export async function decisionById(transaction: Transaction, id: string): Promise<Decision | null> {
  const row = await transaction.get<Body>('decision', { id });
  return row === undefined ? null : decisionOf(row);
}

/** Latest first. */
export async function decisionsPage(transaction: Transaction, page: PageRequest): Promise<Page<Decision>> {
  const [made, id] = page.after ? decodePageKey(page.after, ['string', 'string']) : [null, ''];
  const rows = await transaction.all<Body & { made: string; id: string }>('decisions-latest', {
    made: made as string | null,
    id: id as string,
    limit: page.limit + 1,
  });
  return pageOf(rows, page.limit, decisionOf, (row) => [row.made, row.id]);
}

export async function claimingMention(transaction: Transaction, id: string): Promise<ClaimingMention | null> {
  const row = await transaction.get<MentionRow & { key: Key; claimId: string; body: string }>('claiming-mention', {
    document: documentOfPart(id),
    id,
  });
  if (row === undefined) return null;
  return { mention: mentionOf(row), key: row.key, claimId: row.claimId, claim: JSON.parse(row.body) as Claim };
}

function asParameters({ key, claims, document }: ClaimsAsked): Parameters {
  return { refs: claims.map((id) => claimRef(key, id)), only: document ?? null };
}

export async function mentionsClaiming(
  transaction: Transaction,
  asked: ClaimsAsked,
  page: PageRequest,
): Promise<Page<Mention>> {
  const [document, ord] = page.after ? decodePageKey(page.after, ['string', 'number']) : ['', -1];
  const from = { document: document as string, ord: ord as number, limit: page.limit + 1 };
  const rows = await transaction.all<MentionRow>('mentions-claiming', { ...asParameters(asked), ...from });
  return pageOf(rows, page.limit, mentionOf, (row) => [row.document, row.ord]);
}

export async function reachOfClaims(transaction: Transaction, asked: ClaimsAsked): Promise<Reach> {
  const row = await transaction.get<Reach>('reach-of-claims', asParameters(asked));
  return { mentions: row?.mentions ?? 0, tasks: row?.tasks ?? 0, documents: row?.documents ?? 0 };
}

interface GroupRow {
  readonly key: Key;
  readonly form: string;
  readonly status: OpenGroup['status'];
  readonly n: number;
}

export async function openGroupsPage(
  transaction: Transaction,
  { statuses = OPEN_STATUSES, document }: OpenFilter,
  page: PageRequest,
): Promise<Page<OpenGroup>> {
  const shape = ['number', 'string', 'string', 'string'] as const;
  const [n, key, form, status] = page.after ? decodePageKey(page.after, shape) : [-1, '', '', ''];
  const rows = await transaction.all<GroupRow>(document === undefined ? 'open-groups' : 'open-groups-of-document', {
    n,
    key,
    form,
    status,
    statuses,
    document: document ?? null,
    limit: page.limit + 1,
  } as Parameters);
  const groups = await claimsOfGroups(transaction, rows.slice(0, page.limit), document ?? null);
  return pageOf(
    rows.map((row, at) => ({ row, at })),
    page.limit,
    ({ at }) => groups[at] as OpenGroup,
    ({ row }) => [row.n, row.key, row.form, row.status],
  );
}

async function claimsOfGroups(
  transaction: Transaction,
  rows: readonly GroupRow[],
  document: string | null,
): Promise<readonly OpenGroup[]> {
  const asked = rows.map(({ key, form, status }, at) => ({ at, key, form, status }));
  type Row = { readonly at: number; readonly claims: readonly (readonly [string, string])[] };
  const claims = new Map<number, Row['claims']>();
  for (const row of await transaction.each<Row>('claims-of-groups', 'groups', asked, { document })) {
    claims.set(row.at, row.claims);
  }
  return rows.map(({ key, form, status, n }, at) => {
    const known = (claims.get(at) ?? []).map(([id, outcome]) => ({ id, outcome: JSON.parse(outcome) as Outcome }));
    return openGroupOf({ key, form, status, mentions: n }, known);
  });
}

export async function countOpenGroups(
  transaction: Transaction,
  { statuses = OPEN_STATUSES, document }: OpenFilter,
): Promise<number> {
  const row = await transaction.get<{ n: number }>(
    document === undefined ? 'count-open-groups' : 'count-open-groups-of-document',
    { statuses, document: document ?? null },
  );
  return row?.n ?? 0;
}
