import { FINDING_KINDS, type Finding, type FindingKind } from '../../../src/facts/finding.js';
import { findingOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { FindingFilter, Page, PageRequest } from '../../store.js';
import { type FindingRow, findingOf } from '../../stored-rows.js';
import { digits, findingKey, span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

type KindList = { readonly kind: number; readonly after: string; readonly end: string };

/** The questions that answer a filter, and whether their lists are those of one document. */
function questionsOf({ document, instrument }: FindingFilter) {
  if (instrument !== undefined) {
    return { page: 'findings-of-instrument', count: 'count-findings-of-instrument', byDocument: false } as const;
  }
  return document === undefined
    ? ({ page: 'findings', count: 'count-findings', byDocument: false } as const)
    : ({ page: 'findings-of-document', count: 'count-findings-of-document', byDocument: true } as const);
}

/** One list a kind: of the whole store, or of one document. */
function listsOf(filter: FindingFilter): readonly KindList[] {
  const { kinds = FINDING_KINDS, document = '' } = filter;
  const ranks = [...new Set(kinds.map(findingOrder.rank))].sort((a, b) => a - b);
  return ranks.map((kind) => {
    const list = digits(kind, 2);
    return { kind, ...(questionsOf(filter).byDocument ? span(document, list) : span(list)) };
  });
}

/** What only the questions of an instrument ask for besides the lists. */
function besides({ document, instrument }: FindingFilter): Readonly<Record<string, string | null>> {
  return instrument === undefined ? {} : { instrument, document: document ?? null };
}

export async function findingsPage(
  transaction: Transaction,
  filter: FindingFilter,
  page: PageRequest,
): Promise<Page<Finding>> {
  const after = page.after ? decodePageKey(page.after, ['number', 'string', 'number', 'string']) : null;
  const [kind, document, starts, id] = (after ?? [-1, '', -2, '']) as readonly [number, string, number, string];
  const key = findingKey({ kind, document, starts, id });
  const questions = questionsOf(filter);
  const from = questions.byDocument ? key.documentKey : key.sortKey;
  const lists = listsOf(filter)
    .filter((list) => list.kind >= kind)
    .map((list) => (list.kind === kind && from > list.after ? { ...list, after: from } : list));
  const rows = await transaction.all<FindingRow>(questions.page, {
    lists,
    ...besides(filter),
    limit: page.limit + 1,
  });
  return pageOf(rows, page.limit, findingOf, (row) => [row.kind, row.document, row.starts, row.id]);
}

export async function countFindings(
  transaction: Transaction,
  filter: FindingFilter,
): Promise<Partial<Record<FindingKind, number>>> {
  const rows = await transaction.all<{ kind: number; findings: number }>(questionsOf(filter).count, {
    lists: listsOf(filter),
    ...besides(filter),
  });
  return Object.fromEntries(
    rows.filter(({ findings }) => findings > 0).map(({ kind, findings }) => [findingOrder.name(kind), findings]),
  );
}
