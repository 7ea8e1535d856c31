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
import type { Connection } from '../connection.js';
import { counted } from './counted.js';

interface Body {
  readonly body: string;
}

function decisionOf({ body }: Body): Decision {
  return JSON.parse(body) as Decision;
}

export function decisionsOfKeys(connection: Connection, keys: readonly Key[]): readonly Decision[] {
  const sql = `SELECT d.body FROM decisions d WHERE d.key IN (SELECT value FROM json_each(?)) ORDER BY d.id`;
  return connection.all<Body>(sql, JSON.stringify(keys)).map(decisionOf);
}

/** Decisions limited to a document or to mentions of it. */
export function decisionsAbout(connection: Connection, document: string): readonly Decision[] {
  return connection.all<Body>('SELECT body FROM decisions WHERE document = ? ORDER BY id', document).map(decisionOf);
}

export function decisionById(connection: Connection, id: string): Decision | null {
  const row = connection.get<Body>('SELECT body FROM decisions WHERE id = ?', id);
  return row === undefined ? null : decisionOf(row);
}

/** Latest first. */
export function decisionsPage(connection: Connection, page: PageRequest): Page<Decision> {
  const [made, id] = page.after ? decodePageKey(page.after, ['string', 'string']) : [null, ''];
  const rows = connection.all<Body & { made: string; id: string }>(
    `SELECT body, made, id FROM decisions WHERE :made IS NULL OR made < :made OR (made = :made AND id > :id)
     ORDER BY made DESC, id LIMIT :limit`,
    { made: made as string | null, id: id as string, limit: page.limit + 1 },
  );
  return pageOf(rows, page.limit, decisionOf, (row) => [row.made, row.id]);
}

export function claimingMention(connection: Connection, id: string): ClaimingMention | null {
  const row = connection.get<MentionRow & { key: Key; claimId: string; body: string }>(
    `SELECT m.document, m.ord, r.record, c.outcome, c.key, c.id AS claimId, c.body
     FROM mention_records r CROSS JOIN mentions m ON m.document = r.document AND m.ord = r.ord
     CROSS JOIN claims c ON c.ref = m.claim WHERE r.document = ? AND r.id = ?`,
    documentOfPart(id),
    id,
  );
  if (row === undefined) return null;
  return { mention: mentionOf(row), key: row.key, claimId: row.claimId, claim: JSON.parse(row.body) as Claim };
}

/** The mentions of the claims asked for; `+document` keeps SQLite from looking through whole documents. */
const CLAIMING = `
FROM claims c CROSS JOIN mentions m ON m.claim = c.ref
WHERE c.key = :key AND c.id IN (SELECT value FROM json_each(:claims)) AND (:only IS NULL OR m.document = :only)`;

function asParameters({ key, claims, document }: ClaimsAsked): Record<'key' | 'claims' | 'only', string | null> {
  return { key, claims: JSON.stringify(claims), only: document ?? null };
}

export function mentionsClaiming(connection: Connection, asked: ClaimsAsked, page: PageRequest): Page<Mention> {
  const [document, ord] = page.after ? decodePageKey(page.after, ['string', 'number']) : ['', -1];
  const rows = connection.all<MentionRow>(
    `SELECT p.document, p.ord, r.record, p.outcome FROM (
       SELECT m.document, m.ord, c.outcome ${CLAIMING} AND (m.document, m.ord) > (:document, :ord)
       ORDER BY m.document, m.ord LIMIT :limit
     ) p CROSS JOIN mention_records r ON r.document = p.document AND r.ord = p.ord ORDER BY p.document, p.ord`,
    { ...asParameters(asked), document: document as string, ord: ord as number, limit: page.limit + 1 },
  );
  return pageOf(rows, page.limit, mentionOf, (row) => [row.document, row.ord]);
}

export function reachOfClaims(connection: Connection, asked: ClaimsAsked): Reach {
  const row = connection.get<Reach>(
    `SELECT count(*) AS mentions, count(DISTINCT document) AS documents,
       (SELECT count(*) FROM (SELECT DISTINCT m.document, m.pos ${CLAIMING} AND m.pos IS NOT NULL)) AS tasks
     FROM (SELECT m.document ${CLAIMING})`,
    asParameters(asked),
  );
  return { mentions: row?.mentions ?? 0, tasks: row?.tasks ?? 0, documents: row?.documents ?? 0 };
}

interface GroupRow {
  readonly key: Key;
  readonly form: string;
  readonly status: OpenGroup['status'];
  readonly n: number;
}

/** Open claims by what they print. `claims_open` holds all it needs of a whole store. */
function groups({ document }: OpenFilter): string {
  const [count, from] =
    document === undefined
      ? ['sum(c.count)', 'claims c WHERE']
      : ['count(*)', 'mentions m CROSS JOIN claims c ON c.ref = m.claim WHERE m.document = :only AND'];
  return `SELECT c.key, c.form, c.status, ${count} AS n FROM ${from} c.status <> 'resolved'
    AND c.status IN (SELECT value FROM json_each(:statuses)) GROUP BY c.key, c.form, c.status`;
}

export function openGroupsPage(connection: Connection, filter: OpenFilter, page: PageRequest): Page<OpenGroup> {
  const shape = ['number', 'string', 'string', 'string'] as const;
  const [n, key, form, status] = page.after ? decodePageKey(page.after, shape) : [-1, '', '', ''];
  const rows = connection.all<GroupRow>(
    `SELECT * FROM (${groups(filter)}) WHERE :n < 0 OR n < :n OR (n = :n AND (key, form, status) > (:key, :form, :status))
     ORDER BY n DESC, key, form, status LIMIT :limit`,
    {
      ...filterParameters(filter),
      n: n as number,
      key: key as string,
      form: form as string,
      status: status as string,
      limit: page.limit + 1,
    },
  );
  return pageOf(
    rows,
    page.limit,
    (row) => groupOf(connection, row, filter),
    (row) => [row.n, row.key, row.form, row.status],
  );
}

function groupOf(connection: Connection, { key, form, status, n }: GroupRow, { document }: OpenFilter): OpenGroup {
  const claims = connection.all<{ id: string; outcome: string }>(
    `SELECT c.id, c.outcome FROM claims c WHERE c.key = :key AND c.form = :form AND c.status = :status
       AND (:only IS NULL OR EXISTS (SELECT 1 FROM mentions m WHERE m.claim = c.ref AND m.document = :only)) ORDER BY c.id`,
    { key, form, status, only: document ?? null },
  );
  const outcomes = claims.map(({ id, outcome }) => ({ id, outcome: JSON.parse(outcome) as Outcome }));
  return openGroupOf({ key, form, status, mentions: n }, outcomes);
}

export function countOpenGroups(connection: Connection, filter: OpenFilter): number {
  return counted(connection.get(`SELECT count(*) AS n FROM (${groups(filter)})`, filterParameters(filter)));
}

function filterParameters({ statuses = OPEN_STATUSES, document }: OpenFilter): Record<string, string> {
  return { statuses: JSON.stringify(statuses), ...(document === undefined ? {} : { only: document }) };
}
