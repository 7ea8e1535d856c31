import type { Identity } from '../../../src/designation/identity.js';
import type { DocumentRecord } from '../../../src/facts/document.js';
import { FINDING_KINDS } from '../../../src/facts/finding.js';
import type { StatementEnd, StatementFact } from '../../../src/facts/statement.js';
import type { Task } from '../../../src/facts/task.js';
import { statementRecord } from '../../records.js';
import type { ExportRecord } from '../../store.js';
import { type FindingRow, findingOf, type MentionRow, mentionOf } from '../../stored-rows.js';
import { digits, findingKey, span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { decisionOf } from './decisions.js';
import { bareEdge, type EdgeRow } from './relations.js';

/** Asks one question in a transaction of its own: an export holds none open while its reader takes its time. */
export type Ask = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

const ROWS = 2_000;
const DOCUMENTS = 20;

interface StatementRow {
  readonly record: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every record, kind by kind, each in the order of its ids and places: nothing of the run that made the store. */
export async function* exportRecords(ask: Ask): AsyncGenerator<ExportRecord> {
  const documents: string[] = [];
  for await (const { id, record } of following<{ id: string; record: string }>(
    ask,
    'export-documents',
    ({ id }) => id,
  )) {
    documents.push(id);
    yield { kind: 'document', value: JSON.parse(record) as DocumentRecord };
  }
  for await (const { record } of within<{ record: string }>(ask, 'export-tasks', documents)) {
    yield { kind: 'task', value: JSON.parse(record) as Task };
  }
  for await (const row of within<MentionRow>(ask, 'export-mentions', documents)) {
    yield { kind: 'mention', value: mentionOf(row) };
  }
  for await (const { record, from, to } of within<StatementRow>(ask, 'export-statements', documents)) {
    const fact = JSON.parse(record) as StatementFact;
    const end = (of: StatementEnd, id: string | null): string | null => (of === 'document' ? of : id);
    yield { kind: 'statement', value: statementRecord(fact, end(fact.from, from), end(fact.to, to)) };
  }
  for (const kind of FINDING_KINDS.keys()) {
    for await (const row of findingsOf(ask, kind)) yield { kind: 'finding', value: findingOf(row) };
  }
  type Row = { readonly id: string; readonly identity: string; readonly provisional: boolean };
  for await (const { id, identity, provisional } of following<Row>(ask, 'export-instruments', (row) => row.id)) {
    yield { kind: 'instrument', value: { id, identity: JSON.parse(identity) as Identity, provisional } };
  }
  for await (const row of following<EdgeRow & { key: string }>(ask, 'export-edges', ({ key }) => key)) {
    yield { kind: 'edge', value: bareEdge(row) };
  }
  for await (const row of following<{ id: string; body: string }>(ask, 'export-decisions', ({ id }) => id)) {
    yield { kind: 'decision', value: decisionOf(row) };
  }
}

async function* following<Row>(ask: Ask, question: string, keyOf: (row: Row) => string): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const from = after;
    const rows = await ask((transaction) => transaction.all<Row>(question, { after: from, limit: ROWS }));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS) return;
    after = keyOf(last);
  }
}

async function* within<Row>(ask: Ask, question: string, documents: readonly string[]): AsyncGenerator<Row> {
  for (let at = 0; at < documents.length; at += DOCUMENTS) {
    const some = documents.slice(at, at + DOCUMENTS);
    yield* await ask((transaction) => transaction.all<Row>(question, { documents: some }));
  }
}

async function* findingsOf(ask: Ask, kind: number): AsyncGenerator<FindingRow> {
  const list = span(digits(kind, 2));
  for (let after = list.after; ; ) {
    const lists = [{ ...list, after }];
    const rows = await ask((transaction) => transaction.all<FindingRow>('findings', { lists, limit: ROWS }));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS) return;
    after = findingKey(last).sortKey;
  }
}
