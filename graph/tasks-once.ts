import { type CitationPlace, placeBehindTask } from './citation-order.js';
import { decodePageKey, encodePageKey } from './page-key.js';
import type { Page, PageRequest, TaskCitation, TouchedTask } from './store.js';

/** Further citations of the last task that are read at once. */
const FURTHER = 8;

/**
 * A page of tasks, each once with all its citations, made from a list of citations, in which those of one task stand
 * together. Asks for pages of that list and is given them; a page ends behind all citations of its last task.
 * @throws DanchieuError `page-unknown` for a key that is not of such a list.
 */
export function* tasksOnce({ limit, after = null }: PageRequest): Generator<PageRequest, Page<TouchedTask>, Citations> {
  const tasks: TaskCitation[][] = [];
  let next = after;
  do {
    const page: Citations = yield { limit: limit - tasks.length, after: next };
    for (const row of page.items) {
      if (isOf(tasks.at(-1), row)) tasks.at(-1)?.push(row);
      else tasks.push([row]);
    }
    next = page.next;
  } while (next !== null && tasks.length < limit);
  const end = next === null ? null : behind(next);
  let more = false;
  while (next !== null && !more) {
    const page: Citations = yield { limit: FURTHER, after: next };
    const same = page.items.filter((row) => isOf(tasks.at(-1), row));
    tasks.at(-1)?.push(...same);
    more = same.length < page.items.length;
    next = page.next;
  }
  return { items: tasks.flatMap(touched), next: more ? end : null };
}

type Citations = Page<TaskCitation>;

function isOf(rows: readonly TaskCitation[] | undefined, { task }: TaskCitation): boolean {
  return rows?.[0]?.task.id === task.id;
}

function touched(rows: readonly TaskCitation[]): readonly TouchedTask[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [{ ...first, citations: rows.map(({ task: _task, document: _document, units: _units, ...how }) => how) }];
}

/** The key behind all citations of the task at which a page of citations ended. */
function behind(key: string): string {
  const [recency, document, pos] = decodePageKey(key, ['number', 'string', 'number', 'string', 'number']);
  return encodePageKey(placeBehindTask({ recency, document, pos } as CitationPlace));
}
