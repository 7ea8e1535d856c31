import type { Mention } from '../../../src/facts/mention.js';
import { LOOKED_THROUGH } from '../../limits.js';
import {
  FIRST_MENTION,
  keyOf,
  type LookedThrough,
  lookedPage,
  lookThrough,
  type MentionPlace,
  wholeOf,
} from '../../mention-list.js';
import { roleBits } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { MentionFilter, Page, PageRequest } from '../../store.js';
import { type MentionRow, mentionOf } from '../../stored-rows.js';
import type { Connection, Value } from '../connection.js';
import { taskConditions } from './task-conditions.js';

/** Mentions that fit, by document, then place in it. */
export function mentionsPage(connection: Connection, filter: MentionFilter, page: PageRequest): Page<Mention> {
  const after = page.after ? placeOf(page.after) : FIRST_MENTION;
  const whole = wholeOf(filter);
  if (whole === null) return fittingPage(connection, filter, after, page.limit);
  const from = { ...after, limit: page.limit + 1 };
  const rows =
    'document' in whole
      ? connection.all<MentionRow>(OF_DOCUMENT, { ...from, of: whole.document })
      : connection.all<MentionRow>(OF_INSTRUMENT, { ...from, of: whole.instrument });
  return pageOf(rows, page.limit, mentionOf, keyOf);
}

function placeOf(key: string): MentionPlace {
  const [document, ord] = decodePageKey(key, ['string', 'number']);
  return { document: document as string, ord: ord as number };
}

/** What a document cites. */
const OF_DOCUMENT = `
SELECT m.document, m.ord, r.record, c.outcome FROM mentions m CROSS JOIN claims c ON c.ref = m.claim
CROSS JOIN mention_records r ON r.document = m.document AND r.ord = m.ord
WHERE m.document = :of AND (m.document, m.ord) > (:document, :ord) ORDER BY m.ord LIMIT :limit`;

/** Where an instrument is cited. */
const OF_INSTRUMENT = `
SELECT m.document, m.ord, r.record, c.outcome
FROM document_instruments di
CROSS JOIN mentions m ON m.document = di.document
CROSS JOIN claim_instruments ci ON ci.claim = m.claim AND ci.instrument = di.instrument
CROSS JOIN claims c ON c.ref = m.claim
CROSS JOIN mention_records r ON r.document = m.document AND r.ord = m.ord
WHERE di.instrument = :of AND di.document >= :document AND (m.document, m.ord) > (:document, :ord)
ORDER BY di.document, m.ord LIMIT :limit`;

/** Only the places are put in order; what is shown is read for those of the page alone. */
function fittingPage(connection: Connection, filter: MentionFilter, after: MentionPlace, limit: number): Page<Mention> {
  const looked = documentsLookedThrough(connection, filter, after.document);
  const { joins, where, values } = conditionsOf(filter);
  const rows = connection.all<MentionRow>(
    `SELECT f.document, f.ord, r.record, c.outcome
     FROM (SELECT m.document, m.ord, m.claim FROM json_each(:documents) w CROSS JOIN mentions m ON m.document = w.value
       CROSS JOIN claims c ON c.ref = m.claim ${joins}
       WHERE (m.document, m.ord) > (:document, :ord) ${where.map((one) => `AND ${one}`).join(' ')}
       ORDER BY m.document, m.ord LIMIT :limit) f
     CROSS JOIN claims c ON c.ref = f.claim
     CROSS JOIN mention_records r ON r.document = f.document AND r.ord = f.ord
     ORDER BY f.document, f.ord`,
    { ...values, ...after, documents: JSON.stringify(looked.documents), limit: limit + 1 },
  );
  return lookedPage(rows, looked, limit, mentionOf);
}

/** The next documents that may have mentions that fit, from this one on. */
function documentsLookedThrough(
  connection: Connection,
  { document, task, instrument }: MentionFilter,
  from: string,
): LookedThrough {
  const most = { from, limit: LOOKED_THROUGH + 1 };
  const ids = (sql: string, values: Readonly<Record<string, Value>>): LookedThrough =>
    lookThrough(
      connection.all<{ id: string }>(sql, values).map(({ id }) => id),
      LOOKED_THROUGH,
    );
  if (task !== undefined) return ids('SELECT document AS id FROM tasks WHERE id = :task', { task });
  if (document !== undefined) return { documents: [document], more: false };
  return instrument === undefined
    ? ids('SELECT id FROM documents WHERE id >= :from ORDER BY id LIMIT :limit', most)
    : ids(
        `SELECT document AS id FROM document_instruments WHERE instrument = :instrument AND document >= :from
         ORDER BY document LIMIT :limit`,
        { ...most, instrument },
      );
}

/** A filter as SQL over mention `m` and its claim `c`. */
function conditionsOf(filter: MentionFilter): {
  readonly joins: string;
  readonly where: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
} {
  const { instrument, task, kinds, roles, statuses, ...ofTask } = filter;
  const conditions = taskConditions(ofTask);
  const where = [...conditions.where];
  const values: Record<string, Value> = { ...conditions.values };
  const joins: string[] = [];
  if (conditions.ofTask || task !== undefined) {
    joins.push('CROSS JOIN tasks t ON t.document = m.document AND t.pos = m.pos');
  }
  if (conditions.ofDocument) joins.push('CROSS JOIN documents d ON d.id = m.document');
  if (kinds !== undefined) {
    joins.push('CROSS JOIN mention_records k ON k.document = m.document AND k.ord = m.ord');
    where.push("k.record ->> '$.kind' IN (SELECT value FROM json_each(:kinds))");
    values.kinds = JSON.stringify(kinds);
  }
  if (task !== undefined) {
    where.push('t.id = :task');
    values.task = task;
  }
  if (instrument !== undefined) {
    where.push('EXISTS (SELECT 1 FROM claim_instruments ci WHERE ci.claim = m.claim AND ci.instrument = :instrument)');
    values.instrument = instrument;
  }
  if (roles !== undefined) {
    where.push('(m.roles & :roles) <> 0');
    values.roles = roleBits(roles);
  }
  if (statuses !== undefined) {
    where.push("coalesce(c.status, 'unresolved') IN (SELECT value FROM json_each(:statuses))");
    values.statuses = JSON.stringify(statuses);
  }
  return { joins: joins.join(' '), where, values };
}
