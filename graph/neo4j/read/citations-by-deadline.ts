import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { Page, PageRequest, TaskCitation, TaskFilter } from '../../store.js';
import { type CitationList, citationList, digits, span, taskPlace } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { type CiteRow, conditionOf, inFull } from './citations.js';

/**
 * Tasks of the list that cite one of the instruments, by the end of their time, those without one last; then as the list
 * is ordered. What cites the instruments is gone through for every page.
 */
export async function citationsByDeadline(
  transaction: Transaction,
  instruments: readonly string[],
  list: CitationList,
  filter: TaskFilter,
  page: PageRequest,
): Promise<Page<TaskCitation>> {
  const lists = [...new Set(instruments)].map((instrument) => ({
    instrument,
    ...span(citationList(instrument, list)),
  }));
  if (lists.length === 0) return { items: [], next: null };
  const rows = await transaction.all<CiteRow & { readonly due: string }>('tasks-citing-by-deadline', {
    ...conditionOf(filter),
    lists,
    reached: page.after ? placeOf(page.after) : '',
    limit: page.limit + 1,
  });
  const { items, next } = pageOf(
    rows,
    page.limit,
    (row) => row,
    (row) => [row.due, row.recency, row.document, row.pos, row.instrument, row.role],
  );
  return { items: await inFull(transaction, items), next };
}

/** A place in the list as the question compares it: strings in the order of their code points. */
function placeOf(key: string): string {
  const shape = ['string', 'number', 'string', 'number', 'string', 'number'] as const;
  const [due, recency, document, pos, instrument, role] = decodePageKey(key, shape) as readonly [
    string,
    number,
    string,
    number,
    string,
    number,
  ];
  return `${due} ${taskPlace({ recency, document, pos })} ${instrument} ${digits(role, 2)}`;
}
