import { countUnits } from '../../count-units.js';
import type { UnitCounts } from '../../store.js';
import type { Connection } from '../connection.js';

interface DutyRow {
  readonly document: string;
  readonly record: string;
  readonly task: string;
}

const DUTIES = `
SELECT r.document, CASE r.pos WHEN (SELECT min(pos) FROM task_records f WHERE f.document = r.document) THEN d.record ELSE '' END AS record,
  r.record AS task
FROM task_records r JOIN documents d ON d.id = r.document ORDER BY r.document, r.pos`;

/** Every unit, the busiest first. One pass over all tasks: for a caller that keeps the answer. */
export function units(connection: Connection): readonly UnitCounts[] {
  return countUnits(connection.db.prepare<[], DutyRow>(DUTIES).iterate());
}
