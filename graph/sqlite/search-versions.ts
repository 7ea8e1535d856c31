import type { DocumentRecord } from '../../src/facts/document.js';
import type { Status } from '../../src/facts/outcome.js';
import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';
import type { Task } from '../../src/facts/task.js';
import { searchDocument } from '../records.js';
import type { Connection } from './connection.js';
import { nextVersion } from './keys.js';

interface Held {
  readonly version: number;
  readonly searched: number;
  readonly content: string;
}

interface TaskRow {
  readonly id: string;
  readonly document: string;
  readonly pos: number;
  readonly search_version: number;
  readonly searched: number;
  readonly record: string;
}

const TASK_ROWS = `
SELECT t.id, t.document, t.pos, t.search_version, t.searched, r.record
FROM tasks t CROSS JOIN task_records r ON r.document = t.document AND r.pos = t.pos`;

/** What each task of a document gives the search side before a change, by task id. */
export function heldBySearch(connection: Connection, document: string): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { row, content } of contents(connection, document)) {
    held.set(row.id, { version: row.search_version, searched: row.searched, content });
  }
  return held;
}

/** After a document was replaced: tasks that give the search side what they gave keep their version, lost ones are buried. */
export function keepSearchVersions(connection: Connection, document: string, held: Map<string, Held>): void {
  for (const { row, content } of contents(connection, document)) {
    const before = held.get(row.id);
    connection.run('DELETE FROM search_removed WHERE id = ?', row.id);
    held.delete(row.id);
    if (before === undefined) continue;
    connection.run(
      'UPDATE tasks SET search_version = ?, searched = ? WHERE document = ? AND pos = ?',
      before.content === content ? before.version : row.search_version,
      before.searched,
      document,
      row.pos,
    );
  }
  buryTasks(connection, held);
}

/** Leaves word for the search side that these tasks are gone. */
export function buryTasks(connection: Connection, held: ReadonlyMap<string, Held>): void {
  if (held.size === 0) return;
  const version = nextVersion(connection);
  for (const id of held.keys()) connection.run('INSERT OR REPLACE INTO search_removed VALUES (?, ?)', id, version);
}

/** Raises the version of the touched tasks: an outcome in them changed. */
export function raiseSearchVersions(connection: Connection): void {
  connection.run(
    'UPDATE tasks SET search_version = ? WHERE (document, pos) IN (SELECT document, pos FROM touched_tasks)',
    nextVersion(connection),
  );
}

/** Tasks whose search version differs from the one the search side recorded, removed ones included, by id. */
export function pendingTasks(connection: Connection, limit: number): readonly SearchTask[] {
  const documents = new Map<string, DocumentRecord>();
  const rows = connection.all<{ id: string; version: number; gone: number }>(
    `SELECT * FROM (SELECT id, search_version AS version, 0 AS gone FROM tasks
       WHERE search_version <> searched ORDER BY id LIMIT :limit)
     UNION ALL SELECT * FROM (SELECT id, version, 1 FROM search_removed ORDER BY id LIMIT :limit)
     ORDER BY id LIMIT :limit`,
    { limit },
  );
  return rows.map(({ id, version, gone }) => {
    const task = gone ? undefined : connection.get<TaskRow>(`${TASK_ROWS} WHERE t.id = ?`, id);
    return { id, version, document: task === undefined ? null : contentOf(connection, task, documents) };
  });
}

export function markSearched(
  connection: Connection,
  tasks: readonly { readonly id: string; readonly version: number }[],
): void {
  for (const { id, version } of tasks) {
    connection.run('UPDATE tasks SET searched = ? WHERE id = ?', version, id);
    connection.run('DELETE FROM search_removed WHERE id = ? AND version = ?', id, version);
  }
}

function* contents(connection: Connection, document: string): Generator<{ row: TaskRow; content: string }> {
  const documents = new Map<string, DocumentRecord>();
  for (const row of connection.all<TaskRow>(`${TASK_ROWS} WHERE t.document = ? ORDER BY t.pos`, document)) {
    yield { row, content: JSON.stringify(contentOf(connection, row, documents)) };
  }
}

function contentOf(
  connection: Connection,
  row: TaskRow,
  documents: Map<string, DocumentRecord>,
): SearchTaskDocument | null {
  let document = documents.get(row.document);
  if (document === undefined) {
    const stored = connection.get<{ record: string }>('SELECT record FROM documents WHERE id = ?', row.document);
    if (stored === undefined) return null;
    document = JSON.parse(stored.record) as DocumentRecord;
    documents.set(row.document, document);
  }
  const cites = connection.all<{ instrument: string; role: number }>(
    'SELECT instrument, role FROM cites WHERE document = ? AND pos = ? ORDER BY instrument',
    row.document,
    row.pos,
  );
  const outcomes = connection.all<{ status: Status }>(
    `SELECT DISTINCT coalesce(c.status, 'unresolved') AS status FROM mentions m CROSS JOIN claims c ON c.ref = m.claim
     WHERE m.document = ? AND m.pos = ?`,
    row.document,
    row.pos,
  );
  return searchDocument(document, JSON.parse(row.record) as Task, {
    outcomes: outcomes.map(({ status }) => status),
    instruments: [...new Set(cites.map((cite) => cite.instrument))],
    roleBits: cites.reduce((bits, cite) => bits | (1 << cite.role), 0),
  });
}
