import type { MentionFact } from '../../../src/facts/mention.js';
import type { Task } from '../../../src/facts/task.js';
import { byPlace, type CitationPlace, ofOneTask, placeBehindTask, placeKey } from '../../citation-order.js';
import { roleBits, roleOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { namedUnits } from '../../records.js';
import type { Page, PageRequest, TaskCitation, TaskFilter } from '../../store.js';
import type { Connection, Value } from '../connection.js';
import { counted } from './counted.js';
import { documentReader } from './documents.js';
import { mergeLists } from './merge.js';
import { taskConditions } from './task-conditions.js';

/** Which citations a list holds: those outside titles, those only in titles, or those that cover guiding texts. */
export type CitationList = 'direct' | 'nested' | 'covering';

export interface CiteRow {
  readonly instrument: string;
  readonly nested: number;
  readonly recency: number;
  readonly document: string;
  readonly pos: number;
  readonly role: number;
  readonly certain: number;
  readonly covers: number;
  readonly mention: number;
}

export const LISTED: Readonly<Record<CitationList, string>> = {
  direct: 'c.nested = 0',
  nested: 'c.nested = 1',
  covering: 'c.covers = 1',
};

/** Rows fetched at a time from each instrument of a long list: most of them have nothing on the page. */
const SHORT = 4;
const FIRST = [Number.MIN_SAFE_INTEGER, '', -1, '', -1] as const;
const NO_ROLE = 99;

/**
 * Tasks of the list that cite one of the instruments: by recency, document, position, instrument, role.
 * @param once each task by its first citation alone
 */
export function citationsPage(
  connection: Connection,
  instruments: readonly string[],
  list: CitationList,
  filter: TaskFilter,
  page: PageRequest,
  { once = false } = {},
): Page<TaskCitation> {
  const after = page.after ? decodePageKey(page.after, ['number', 'string', 'number', 'string', 'number']) : FIRST;
  const [recency, document, pos, instrument, role] = after as readonly [number, string, number, string, number];
  const condition = conditionOf(filter);
  const sql = `SELECT c.* FROM cites c ${condition.joins}
    WHERE c.instrument = :instrument AND ${LISTED[list]} ${condition.where}
      AND (c.recency, c.document, c.pos, c.role) > (:recency, :document, :pos, :role)
    ORDER BY c.recency, c.document, c.pos, c.role LIMIT :limit`;
  const wanted = [...new Set(instruments)].sort();
  const from = { recency, document, pos, instrument, role };
  const lists = headsOf(connection, wanted, list, from).map((head) => ({
    start: { ...place(from), role: roleFrom(head.instrument, from) },
    notBefore: head,
    fetch: (start: Place, limit: number) =>
      connection.all<CiteRow>(sql, { ...condition.values, ...place(start), instrument: head.instrument, limit }),
  }));
  const first = wanted.length === 1 ? page.limit + 1 : SHORT;
  const merging = { compare: byPlace, limit: page.limit + 1, first, ...(once ? { same: ofOneTask } : {}) };
  const rows = mergeLists<CiteRow, Place, CitationPlace>(lists, merging);
  return pageOf(rows, page.limit, citationReader(connection), once ? placeBehindTask : placeKey);
}

/** How many tasks the list holds, each once. */
export function countCitations(
  connection: Connection,
  instruments: readonly string[],
  list: CitationList,
  filter: TaskFilter,
): number {
  const condition = conditionOf(filter);
  const [only, second] = instruments;
  if (list !== 'covering' && only !== undefined && second === undefined && condition.where === '') {
    return counted(connection.get(`SELECT ${list} AS n FROM instruments WHERE id = ?`, only));
  }
  return counted(
    connection.get(
      `SELECT count(*) AS n FROM (SELECT DISTINCT c.document, c.pos
         FROM (SELECT DISTINCT value FROM json_each(:instruments)) j
         CROSS JOIN cites c ON c.instrument = j.value ${condition.joins} WHERE ${LISTED[list]} ${condition.where})`,
      { ...condition.values, instruments: JSON.stringify(instruments) },
    ),
  );
}

type Place = Pick<CiteRow, 'recency' | 'document' | 'pos' | 'role'>;

function place({ recency, document, pos, role }: Place): Place & Record<string, Value> {
  return { recency, document, pos, role };
}

/** At the place of the last item, instruments before it have had their turn and those after it have not. */
function roleFrom(one: string, from: CitationPlace): number {
  return one === from.instrument ? from.role : one < from.instrument ? NO_ROLE : -1;
}

/**
 * Where the lists of several instruments begin beyond a place, whatever is filtered later; a list without any rows has
 * none. One question for all: hundreds of them would cost more than what they answer.
 */
function headsOf(
  connection: Connection,
  instruments: readonly string[],
  list: CitationList,
  from: CitationPlace,
): readonly CitationPlace[] {
  const [only, second] = instruments;
  if (only === undefined) return [];
  if (second === undefined) return [{ ...place(from), instrument: only, role: roleFrom(only, from) }];
  const sql = `SELECT c.instrument, c.recency, c.document, c.pos, c.role
    FROM json_each(:instruments) j CROSS JOIN cites c ON c.instrument = j.value AND ${LISTED[list]}
      AND (c.recency, c.document, c.pos, c.role) = (SELECT m.recency, m.document, m.pos, m.role FROM cites m
        WHERE m.instrument = j.value AND ${LISTED[list].replace('c.', 'm.')}
          AND (m.recency, m.document, m.pos, m.role) > (:recency, :document, :pos,
            CASE WHEN j.value = :last THEN :role WHEN j.value < :last THEN ${NO_ROLE} ELSE -1 END)
        ORDER BY m.recency, m.document, m.pos, m.role LIMIT 1)`;
  const values = { ...place(from), last: from.instrument, instruments: JSON.stringify(instruments) };
  return connection.all<CitationPlace>(sql, values);
}

interface Condition {
  readonly joins: string;
  readonly where: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** A filter as SQL over citation `c`; tables of tasks `t` and documents `d` are joined only where they are asked for. */
export function conditionOf(filter: TaskFilter, withTask = false): Condition {
  const { roles, except } = filter;
  const { ofTask, ofDocument, where: ofBoth, values: given } = taskConditions(filter);
  const where = [...ofBoth];
  const values: Record<string, Value> = { ...given };
  let joins = '';
  if (ofTask || withTask) joins += ' CROSS JOIN tasks t ON t.document = c.document AND t.pos = c.pos';
  if (ofDocument) joins += ' CROSS JOIN documents d ON d.id = c.document';
  if (roles !== undefined) {
    where.push('(:roles >> c.role) & 1');
    values.roles = roleBits(roles);
  }
  if (except !== undefined) {
    const [only, ...more] = except.instruments;
    const one = only !== undefined && more.length === 0;
    // What a citation says of itself is known without a look for others.
    if (one) where.push('NOT (c.nested = 0 AND (:except_roles >> c.role) & 1 AND c.instrument = :except)');
    // A list of one is looked up in the index; a longer one is unpacked for every list that is merged.
    where.push(`NOT EXISTS (SELECT 1 FROM cites x WHERE x.document = c.document AND x.pos = c.pos AND x.nested = 0
      AND (:except_roles >> x.role) & 1
      AND x.instrument ${one ? '= :except' : 'IN (SELECT value FROM json_each(:except))'})`);
    values.except_roles = except.roles === undefined ? -1 : roleBits(except.roles);
    values.except = one ? only : JSON.stringify(except.instruments);
  }
  return { joins, where: where.map((one) => `AND ${one}`).join(' '), values };
}

const RECORDS = `SELECT t.record AS task, m.record AS mention FROM task_records t CROSS JOIN mention_records m
  WHERE t.document = ? AND t.pos = ? AND m.document = ? AND m.ord = ?`;

/** Reads citations in full; documents are read once for a page. */
export function citationReader(connection: Connection): (row: CiteRow) => TaskCitation {
  const documents = documentReader(connection);
  return (row) => {
    const { task, mention } = connection.get<{ task: string; mention: string }>(
      RECORDS,
      row.document,
      row.pos,
      row.document,
      row.mention,
    ) as { task: string; mention: string };
    const { document, summary } = documents(row.document);
    const { id, start, end, text } = JSON.parse(mention) as MentionFact;
    const whole = JSON.parse(task) as Task;
    return {
      task: whole,
      document: summary,
      units: namedUnits(whole, document),
      instrument: row.instrument,
      role: roleOrder.name(row.role),
      nested: row.nested === 1,
      certain: row.certain === 1,
      covers: row.covers === 1 ? 'guiding-texts' : null,
      evidence: { mention: id, start, end, text },
    };
  };
}
