import type { DocumentRecord } from '../../../src/facts/document.js';
import type { MentionFact } from '../../../src/facts/mention.js';
import type { Task } from '../../../src/facts/task.js';
import { byPlace, ofOneTask, placeBehindTask, placeKey } from '../../citation-order.js';
import { roleOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { namedUnits, unitLine } from '../../records.js';
import type { Page, PageRequest, TaskCitation, TaskFilter } from '../../store.js';
import type { Parameters } from '../parameters.js';
import { type CitationList, citationKey, citationList, span, taskPlace } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { type DocumentRow, summaryOf } from './rows.js';

export interface CiteRow {
  readonly instrument: string;
  readonly task: string;
  readonly recency: number;
  readonly document: string;
  readonly pos: number;
  readonly role: number;
  readonly nested: boolean;
  readonly certain: boolean;
  readonly covers: boolean;
  readonly mention: number;
}

interface InstrumentList {
  readonly instrument: string;
  readonly after: string;
  readonly end: string;
}

/** Rows first fetched from each instrument of a long list: most of them have nothing on the page. */
const SHORT = 4;
const NO_ROLE = 99;

type Place = readonly [recency: number, document: string, pos: number, instrument: string, role: number];

/**
 * Tasks of the list that cite one of the instruments: by recency, document, position, instrument, role.
 * @param once each task by its first citation alone
 */
export async function citationsPage(
  transaction: Transaction,
  instruments: readonly string[],
  list: CitationList,
  filter: TaskFilter,
  page: PageRequest,
  { once = false } = {},
): Promise<Page<TaskCitation>> {
  const shape = ['number', 'string', 'number', 'string', 'number'] as const;
  const wanted = [...new Set(instruments)].sort();
  const limit = page.limit + 1;
  const rows: CiteRow[] = [];
  for (let after = page.after ? (decodePageKey(page.after, shape) as Place) : null; ; ) {
    const asked = limit - rows.length;
    const lists = wanted.map((one) => listFrom(one, list, after));
    const more = await firstRows(transaction, lists, list, filter, asked);
    for (const row of more) {
      const last = rows.at(-1);
      if (!once || last === undefined || !ofOneTask(row, last)) rows.push(row);
    }
    const last = more.at(-1);
    if (rows.length === limit || last === undefined || more.length < asked) break;
    after = placeBehindTask(last) as Place;
  }
  const { items, next } = pageOf(rows, page.limit, (row) => row, once ? placeBehindTask : placeKey);
  return { items: await inFull(transaction, items), next };
}

/** Where an instrument's list goes on: at the place of the last item, instruments before it have had their turn. */
function listFrom(instrument: string, list: CitationList, after: Place | null): InstrumentList {
  const whole = { instrument, ...span(citationList(instrument, list)) };
  if (after === null) return whole;
  const [recency, document, pos, last, lastRole] = after;
  const place = taskPlace({ recency, document, pos });
  const role = instrument === last ? lastRole : instrument < last ? NO_ROLE : null;
  // Without a role the key ends before every role of the place.
  const start =
    role === null ? `${citationList(instrument, list)} ${place}` : citationKey(instrument, list, place, role);
  return { ...whole, after: start };
}

/**
 * The first rows of all lists together. Of many lists a few rows each are fetched first: the last place among the first
 * `limit` of these bounds the page, and only lists that may have more before that bound are asked again.
 */
async function firstRows(
  transaction: Transaction,
  lists: readonly InstrumentList[],
  list: CitationList,
  filter: TaskFilter,
  limit: number,
): Promise<readonly CiteRow[]> {
  if (lists.length === 0) return [];
  const question = list === 'covering' ? 'tasks-covering' : 'tasks-citing';
  const fetch = (some: readonly InstrumentList[], each: number): Promise<CiteRow[]> =>
    transaction.each<CiteRow>(question, 'lists', some.map(listParameter), { ...conditionOf(filter), limit: each });
  if (lists.length === 1) return fetch(lists, limit);

  const short = Math.min(SHORT, limit);
  const rows = await fetch(lists, short);
  const bound = rows.sort(byPlace)[limit - 1];
  const fetched = new Map<string, { count: number; last: CiteRow }>();
  for (const row of rows)
    fetched.set(row.instrument, { count: (fetched.get(row.instrument)?.count ?? 0) + 1, last: row });
  const open = lists.flatMap((one) => {
    const known = fetched.get(one.instrument);
    if (known === undefined || known.count < short) return [];
    if (bound !== undefined && byPlace(known.last, bound) >= 0) return [];
    return [{ ...one, after: citationKey(one.instrument, list, taskPlace(known.last), known.last.role) }];
  });
  if (open.length > 0 && limit > short) for (const row of await fetch(open, limit - short)) rows.push(row);
  return rows.sort(byPlace).slice(0, limit);
}

function listParameter({ instrument, after, end }: InstrumentList): Parameters {
  return { instrument, after, end };
}

/** How many tasks the list holds, each once. */
export async function countCitations(
  transaction: Transaction,
  instruments: readonly string[],
  list: 'direct' | 'nested',
  filter: TaskFilter,
): Promise<number> {
  const [only, second] = instruments;
  const condition = conditionOf(filter);
  if (only === undefined) return 0;
  if (second === undefined && Object.values(condition).every((value) => value === null)) {
    const row = await transaction.get<{ direct: number; nested: number }>('instrument-counts', { id: only });
    return row?.[list] ?? 0;
  }
  const lists = [...new Set(instruments)].map((one) => listParameter(listFrom(one, list, null)));
  return (await transaction.get<{ tasks: number }>('count-tasks-citing', { lists, ...condition }))?.tasks ?? 0;
}

/** A filter as parameters of the questions; null where it does not ask. */
export function conditionOf(filter: TaskFilter): Parameters {
  const { roles, unit, wholeUnit, duty, places, document, period, deadline, statuses, except } = filter;
  return {
    roles: roles?.map(roleOrder.rank) ?? null,
    unit: unit === undefined ? null : unitLine(unit, wholeUnit === true),
    wholeUnit: unit === undefined ? null : wholeUnit === true,
    duty: unit === undefined ? null : (duty ?? 'any'),
    document: document ?? null,
    dueFrom: deadline?.from ?? null,
    dueUntil: deadline?.to ?? null,
    statuses: statuses ?? null,
    places: places ?? null,
    since: period?.from ?? null,
    until: period?.to ?? null,
    except: except?.instruments ?? null,
    exceptRoles: except?.roles?.map(roleOrder.rank) ?? null,
  };
}

interface ShownRow extends DocumentRow {
  readonly taskId: string;
  readonly mentionOrd: number;
  readonly task: string;
  readonly mention: string;
}

/** Citations in full; one whose document left the store between two questions is left out. */
export async function inFull(transaction: Transaction, rows: readonly CiteRow[]): Promise<readonly TaskCitation[]> {
  const wanted = rows.map(({ task, mention }) => ({ task, mention }));
  const shown = await transaction.each<ShownRow>('shown-citations', 'citations', wanted);
  const found = new Map(shown.map((row) => [`${row.mentionOrd} ${row.taskId}`, row]));
  return rows.flatMap((row) => {
    const one = found.get(`${row.mention} ${row.task}`);
    if (one === undefined) return [];
    const { id, start, end, text } = JSON.parse(one.mention) as MentionFact;
    const task = JSON.parse(one.task) as Task;
    return [
      {
        task,
        document: summaryOf(one),
        units: namedUnits(task, JSON.parse(one.record) as DocumentRecord),
        instrument: row.instrument,
        role: roleOrder.name(row.role),
        nested: row.nested,
        certain: row.certain,
        covers: row.covers ? 'guiding-texts' : null,
        evidence: { mention: id, start, end, text },
      } satisfies TaskCitation,
    ];
  });
}
