import { countUnits } from '../../count-units.js';
import type { UnitCounts, UnitsOf } from '../../store.js';
import type { Connection } from '../connection.js';

interface DutyRow {
  readonly document: string;
  readonly record: string;
  readonly task: string;
}

const ALL = `
SELECT r.document, CASE r.pos WHEN (SELECT min(pos) FROM task_records f WHERE f.document = r.document) THEN d.record ELSE '' END AS record,
  r.record AS task
FROM task_records r JOIN documents d ON d.id = r.document ORDER BY r.document, r.pos`;

const OF_DOCUMENT = `
SELECT r.document, d.record, r.record AS task
FROM documents d CROSS JOIN task_records r ON r.document = d.id WHERE d.id = :document ORDER BY r.pos`;

/** A task is one, in however many roles it cites the instrument. */
const OF_INSTRUMENT = `
SELECT r.document, d.record, r.record AS task
FROM (SELECT DISTINCT document, pos FROM cites WHERE instrument = :instrument AND nested = 0
  AND (:document IS NULL OR document = :document)) c
CROSS JOIN documents d ON d.id = c.document
CROSS JOIN task_records r ON r.document = c.document AND r.pos = c.pos ORDER BY c.document, c.pos`;

/** Units, the busiest first. One pass over the tasks: for a caller that keeps the answer. */
export function units(connection: Connection, { document, instrument }: UnitsOf = {}): readonly UnitCounts[] {
  const rows = (sql: string, values: Readonly<Record<string, string | null>>): Iterable<DutyRow> =>
    connection.db.prepare<[Readonly<Record<string, string | null>>], DutyRow>(sql).iterate(values);
  if (instrument !== undefined) return countUnits(rows(OF_INSTRUMENT, { instrument, document: document ?? null }));
  return countUnits(document === undefined ? rows(ALL, {}) : rows(OF_DOCUMENT, { document }));
}
