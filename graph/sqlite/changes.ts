import { DanchieuError } from '../../src/errors/errors.js';
import type { Change, ChangeBody, ChangedRelation } from '../../src/facts/change.js';
import {
  type ChangesPage,
  type ChangesRequest,
  changesOf,
  type FindingMoved,
  type Happened,
  keptSince,
} from '../change-feed.js';
import { findingOrder, relationOrder } from '../order.js';
import type { Connection } from './connection.js';

/** Schema version 3: what happened. gone: the last change that is no longer kept, in `meta`. */
const SCHEMA_3 = `
CREATE TABLE changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, body TEXT NOT NULL);
`;

export function toSchema3({ db }: Connection): void {
  db.exec(SCHEMA_3);
}

/**
 * What comes and goes among findings and edges while a transaction is recorded, in temporary tables of this connection:
 * what is derived is taken back and made again, so only the difference in the end has happened.
 */
const WATCH = `
CREATE TEMP TABLE recording (at INTEGER PRIMARY KEY);
CREATE TEMP TABLE moved_findings (kind INTEGER, document TEXT, id TEXT, n INTEGER);
CREATE TEMP TABLE moved_edges (from_id TEXT, relation INTEGER, to_id TEXT, n INTEGER);
CREATE TEMP TRIGGER finding_made AFTER INSERT ON main.findings WHEN EXISTS (SELECT 1 FROM temp.recording)
  BEGIN INSERT INTO moved_findings VALUES (NEW.kind, NEW.document, NEW.id, 1); END;
CREATE TEMP TRIGGER finding_gone AFTER DELETE ON main.findings WHEN EXISTS (SELECT 1 FROM temp.recording)
  BEGIN INSERT INTO moved_findings VALUES (OLD.kind, OLD.document, OLD.id, -1); END;
CREATE TEMP TRIGGER edge_made AFTER INSERT ON main.edges WHEN EXISTS (SELECT 1 FROM temp.recording)
  BEGIN INSERT INTO moved_edges VALUES (NEW.from_id, NEW.relation, NEW.to_id, 1); END;
CREATE TEMP TRIGGER edge_gone AFTER DELETE ON main.edges WHEN EXISTS (SELECT 1 FROM temp.recording)
  BEGIN INSERT INTO moved_edges VALUES (OLD.from_id, OLD.relation, OLD.to_id, -1); END;
`;

/** Prepares a connection to record what its transactions do. Once, when it is opened. */
export function watch({ db }: Connection): void {
  db.exec(WATCH);
}

/** Does `work` and keeps what happened. Call inside a write transaction. */
export function recorded<T>(
  connection: Connection,
  work: () => { readonly answer: T; readonly happened: Happened },
): T {
  for (const table of ['moved_findings', 'moved_edges']) connection.run(`DELETE FROM ${table}`);
  connection.run('INSERT OR IGNORE INTO recording VALUES (1)');
  try {
    const { answer, happened } = work();
    keep(
      connection,
      changesOf({
        ...happened,
        relations: relationsMade(connection),
        findings: findingsMoved(connection),
        gone: gone(connection, happened),
      }),
    );
    return answer;
  } finally {
    connection.run('DELETE FROM recording');
  }
}

function relationsMade(connection: Connection): readonly ChangedRelation[] {
  return connection
    .all<{ from: string; relation: number; to: string }>(
      `SELECT from_id AS "from", relation, to_id AS "to" FROM moved_edges GROUP BY 1, 2, 3 HAVING sum(n) > 0 ORDER BY 1, 2, 3`,
    )
    .map(({ from, relation, to }) => ({ from, relation: relationOrder.name(relation), to }));
}

function findingsMoved(connection: Connection): readonly FindingMoved[] {
  return connection
    .all<{ kind: number; document: string; id: string; n: number }>(
      'SELECT kind, document, id, sum(n) AS n FROM moved_findings GROUP BY 1, 2, 3 HAVING sum(n) <> 0',
    )
    .map(({ kind, document, id, n }) => ({ kind: findingOrder.name(kind), document, id, opened: n > 0 }));
}

/** Instruments that citations meant before and that no longer exist. */
function gone(connection: Connection, { meanings = [] }: Happened): ReadonlySet<string> {
  const before = new Set(meanings.flatMap(({ from }) => from.instrument ?? []));
  const exists = (id: string): boolean => connection.get('SELECT 1 FROM instruments WHERE id = ?', id) !== undefined;
  return new Set([...before].filter((id) => !exists(id)));
}

function keep(connection: Connection, changes: readonly ChangeBody[]): void {
  if (changes.length === 0) return;
  const now = connection.now();
  for (const body of changes) {
    connection.run('INSERT INTO changes (at, body) VALUES (?, ?)', now.toISOString(), JSON.stringify(body));
  }
  const since = keptSince(now);
  const first = connection.get<{ at: string }>('SELECT at FROM changes ORDER BY seq LIMIT 1');
  if (first === undefined || first.at >= since) return;
  const last = connection.get<{ seq: number }>('SELECT max(seq) AS seq FROM changes WHERE at < ?', since)?.seq ?? 0;
  connection.run('DELETE FROM changes WHERE seq <= ?', last);
  connection.run("INSERT OR REPLACE INTO meta VALUES ('changes-gone', ?)", last);
}

export function changesPage(connection: Connection, { after, limit }: ChangesRequest): ChangesPage {
  const gone = connection.get<{ value: number }>("SELECT value FROM meta WHERE name = 'changes-gone'")?.value ?? 0;
  const newest = connection.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'changes'")?.seq ?? 0;
  const from = after ?? gone;
  if (from < gone || from > newest) throw new DanchieuError('changes-gone', { since: from, oldest: gone });
  const rows = connection.all<{ seq: number; at: string; body: string }>(
    'SELECT seq, at, body FROM changes WHERE seq > ? ORDER BY seq LIMIT ?',
    from,
    limit + 1,
  );
  const items = rows
    .slice(0, limit)
    .map(({ seq, at, body }): Change => ({ seq, at, ...(JSON.parse(body) as ChangeBody) }));
  return { items, last: items.at(-1)?.seq ?? from, more: rows.length > limit };
}
