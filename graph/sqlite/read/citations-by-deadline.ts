import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { Page, PageRequest, TaskCitation, TaskFilter } from '../../store.js';
import type { Connection } from '../connection.js';
import { type CitationList, type CiteRow, citationReader, conditionOf, LISTED } from './citations.js';
import { DUE } from './tasks.js';

const FIRST = ['', Number.MIN_SAFE_INTEGER, '', -1, '', -1] as const;
const PLACE = 'c.recency, c.document, c.pos, c.instrument, c.role';

/**
 * Tasks of the list that cite one of the instruments, by the end of their time, those without one last; then as the list
 * is ordered. What cites the instruments is gone through for every page: narrow rows, of which only a page is put in order.
 */
export function citationsByDeadline(
  connection: Connection,
  instruments: readonly string[],
  list: CitationList,
  filter: TaskFilter,
  page: PageRequest,
): Page<TaskCitation> {
  const shape = ['string', 'number', 'string', 'number', 'string', 'number'] as const;
  const [due, recency, document, pos, instrument, role] = page.after ? decodePageKey(page.after, shape) : FIRST;
  const condition = conditionOf(filter, true);
  const rows = connection.all<CiteRow & { readonly due: string }>(
    `SELECT c.*, ${DUE} AS due FROM (SELECT DISTINCT value FROM json_each(:instruments)) j
     CROSS JOIN cites c ON c.instrument = j.value ${condition.joins}
     WHERE ${LISTED[list]} ${condition.where}
       AND (${DUE}, ${PLACE}) > (:due, :recency, :document, :pos, :instrument, :role)
     ORDER BY ${DUE}, ${PLACE} LIMIT :limit`,
    {
      ...condition.values,
      ...({ due, recency, document, pos, instrument, role } as Readonly<Record<string, string | number>>),
      instruments: JSON.stringify(instruments),
      limit: page.limit + 1,
    },
  );
  return pageOf(rows, page.limit, citationReader(connection), (row) => [
    row.due,
    row.recency,
    row.document,
    row.pos,
    row.instrument,
    row.role,
  ]);
}
