import type { Identity } from '../../../src/designation/identity.js';
import type { Decision } from '../../../src/facts/decision.js';
import type { DocumentRecord } from '../../../src/facts/document.js';
import type { StatementEnd, StatementFact } from '../../../src/facts/statement.js';
import type { Task } from '../../../src/facts/task.js';
import { statementRecord } from '../../records.js';
import type { ExportRecord } from '../../store.js';
import { type FindingRow, findingOf, type MentionRow, mentionOf } from '../../stored-rows.js';
import type { Connection } from '../connection.js';
import { FINDING_ROWS } from './findings.js';
import { bareEdge, type EdgeRow } from './relations.js';

interface StatementRow {
  readonly record: string;
  readonly from_id: string | null;
  readonly to_id: string | null;
}

interface InstrumentRow {
  readonly id: string;
  readonly identity: string;
  readonly provisional: number;
}

/** Every record, kind by kind, each in the order of its ids and places: nothing of the run that made the store. */
export function* exportRecords(connection: Connection): Generator<ExportRecord> {
  for (const row of connection.iterate<{ record: string }>('SELECT record FROM documents ORDER BY id')) {
    yield { kind: 'document', value: JSON.parse(row.record) as DocumentRecord };
  }
  for (const row of connection.iterate<{ record: string }>('SELECT record FROM task_records ORDER BY document, pos')) {
    yield { kind: 'task', value: JSON.parse(row.record) as Task };
  }
  for (const row of connection.iterate<MentionRow>(
    `SELECT m.document, m.ord, r.record, c.outcome FROM mentions m CROSS JOIN claims c ON c.ref = m.claim
     CROSS JOIN mention_records r ON r.document = m.document AND r.ord = m.ord ORDER BY m.document, m.ord`,
  )) {
    yield { kind: 'mention', value: mentionOf(row) };
  }
  for (const row of connection.iterate<StatementRow>(
    `SELECT s.record, cf.instrument AS from_id, ct.instrument AS to_id FROM statements s
     LEFT JOIN mentions mf ON mf.document = s.document AND mf.ord = s.from_ord LEFT JOIN claims cf ON cf.ref = mf.claim
     LEFT JOIN mentions mt ON mt.document = s.document AND mt.ord = s.to_ord LEFT JOIN claims ct ON ct.ref = mt.claim
     ORDER BY s.document, s.ord`,
  )) {
    const fact = JSON.parse(row.record) as StatementFact;
    const end = (of: StatementEnd, id: string | null): string | null => (of === 'document' ? of : id);
    yield { kind: 'statement', value: statementRecord(fact, end(fact.from, row.from_id), end(fact.to, row.to_id)) };
  }
  for (const row of connection.iterate<FindingRow>(`${FINDING_ROWS} ORDER BY f.kind, f.document, f.starts, f.id`)) {
    yield { kind: 'finding', value: findingOf(row) };
  }
  for (const row of connection.iterate<InstrumentRow>(
    'SELECT id, identity, provisional FROM instruments ORDER BY id',
  )) {
    const { id, provisional } = row;
    const identity = JSON.parse(row.identity) as Identity;
    yield { kind: 'instrument', value: { id, identity, provisional: provisional === 1 } };
  }
  for (const row of connection.iterate<EdgeRow>('SELECT * FROM edges ORDER BY from_id, relation, to_id')) {
    yield { kind: 'edge', value: bareEdge(row, row) };
  }
  for (const { body } of connection.iterate<{ body: string }>('SELECT body FROM decisions ORDER BY id')) {
    yield { kind: 'decision', value: JSON.parse(body) as Decision };
  }
}
