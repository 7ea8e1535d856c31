import { RELATIONS, type Relation, type StatementFact } from '../../../src/facts/statement.js';
import { relationOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { BareEdge, Edge, EdgeEvidence, Page, PageRequest } from '../../store.js';
import { digits, edgeKeys, span, statementKey } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

export interface EdgeRow {
  readonly from: string;
  readonly relation: number;
  readonly to: string;
  readonly documents: number;
  readonly stands: number;
  readonly register: number;
}

/** An edge is planned while nothing says that it stands. */
export function bareEdge(row: EdgeRow): BareEdge {
  return {
    from: row.from,
    relation: relationOrder.name(row.relation),
    to: row.to,
    planned: row.stands === 0 && row.register === 0,
    documents: row.documents,
  };
}

/** Edges with the first thing that says each. */
export async function edgesWithEvidence(transaction: Transaction, rows: readonly EdgeRow[]): Promise<readonly Edge[]> {
  const keys = rows.map((row) => edgeKeys(row).out);
  const stated = new Map<string, EdgeEvidence>();
  for (const row of await statedRows(transaction, keys.map(firstStated), 1)) stated.set(row.edge, statedEvidence(row));
  const rest = keys.filter((key) => !stated.has(key));
  for (const row of await registeredRows(transaction, rest.map(firstRegistered), 1)) {
    stated.set(row.edge, registeredEvidence(row));
  }
  return rows.map((row, index) => ({ ...bareEdge(row), evidence: stated.get(keys[index] as string) ?? null }));
}

/** Edges of an instrument in one direction with what says each: by relation, then the other end. */
export async function relationsPage(
  transaction: Transaction,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only?: readonly Relation[],
): Promise<Page<Edge>> {
  const { items, next } = await edgeRows(transaction, id, direction, page, only);
  return { items: await edgesWithEvidence(transaction, items), next };
}

/** The same without what says them. */
export async function bareRelationsPage(
  transaction: Transaction,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only?: readonly Relation[],
): Promise<Page<BareEdge>> {
  const { items, next } = await edgeRows(transaction, id, direction, page, only);
  return { items: items.map(bareEdge), next };
}

async function edgeRows(
  transaction: Transaction,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only: readonly Relation[] = RELATIONS,
): Promise<Page<EdgeRow>> {
  const [rank, other] = page.after ? decodePageKey(page.after, ['number', 'string']) : [-1, ''];
  const ranks = [...new Set(only.map(relationOrder.rank))].sort((a, b) => a - b);
  const lists = ranks
    .filter((one) => one >= (rank as number))
    .map((one) => {
      const list = span(id, digits(one, 2));
      return one === rank ? { ...list, after: `${list.after}${other}` } : list;
    });
  const question = direction === 'out' ? 'edges-out' : 'edges-in';
  const rows = await transaction.all<EdgeRow>(question, { lists, limit: page.limit + 1 });
  return pageOf(
    rows,
    page.limit,
    (row) => row,
    (row) => [row.relation, direction === 'out' ? row.to : row.from],
  );
}

interface StatedRow {
  readonly edge: string;
  readonly document: string;
  readonly ord: number;
  readonly record: string;
}

interface RegisteredRow {
  readonly edge: string;
  readonly source: string;
}

/** What says an edge: statements by document and place, then the register. */
export async function evidencePage(
  transaction: Transaction,
  edge: Pick<Edge, 'from' | 'relation' | 'to'>,
  page: PageRequest,
): Promise<Page<EdgeEvidence>> {
  const ends = { from: edge.from, relation: relationOrder.rank(edge.relation), to: edge.to };
  const key = edgeKeys(ends).out;
  const after = page.after ? decodePageKey(page.after, ['number', 'string', 'number', 'string']) : null;
  const [part, document, ord, source] = (after ?? [0, '', -1, '']) as readonly [number, string, number, string];
  const wanted = page.limit + 1;
  const first = firstStated(key);
  const from = after === null ? first : { ...first, after: statementKey(ends, document, ord) };
  const stated = part === 1 ? [] : await statedRows(transaction, [from], wanted);
  const registry = firstRegistered(key);
  const registered =
    stated.length > page.limit
      ? []
      : await registeredRows(
          transaction,
          [{ ...registry, after: `${registry.after}${source}` }],
          wanted - stated.length,
        );
  return pageOf(
    [...stated, ...registered],
    page.limit,
    (row) => ('record' in row ? statedEvidence(row) : registeredEvidence(row)),
    (row) => ('record' in row ? [0, row.document, row.ord, ''] : [1, '', -1, row.source]),
  );
}

const firstStated = (edge: string): { edge: string; after: string; end: string } => ({ edge, ...span(edge) });
const firstRegistered = (edge: string): { edge: string; after: string; start: string } => ({
  edge,
  after: `${edge} `,
  start: `${edge} `,
});

async function statedRows(
  transaction: Transaction,
  lists: readonly ReturnType<typeof firstStated>[],
  limit: number,
): Promise<readonly StatedRow[]> {
  return transaction.each<StatedRow>('evidence-stated', 'lists', lists, { limit });
}

async function registeredRows(
  transaction: Transaction,
  lists: readonly ReturnType<typeof firstRegistered>[],
  limit: number,
): Promise<readonly RegisteredRow[]> {
  return transaction.each<RegisteredRow>('evidence-registered', 'lists', lists, { limit });
}

function statedEvidence({ document, record }: StatedRow): EdgeEvidence {
  const { start, end, evidence } = JSON.parse(record) as StatementFact;
  return { document, start, end, text: evidence };
}

function registeredEvidence({ source }: RegisteredRow): EdgeEvidence {
  return { document: 'register', start: null, end: null, text: source };
}
