import type { UnitCounts } from '../../store.js';
import type { Connection } from '../connection.js';

/** Units as printed, with what they lead and coordinate; spellings that differ only in accents or case are kept apart. */
const UNITS = `
SELECT name, sum(leads) AS leads, sum(coordinates) AS coordinates, count(DISTINCT document) AS documents FROM (
  SELECT lead AS name, 1 AS leads, 0 AS coordinates, document FROM tasks WHERE lead IS NOT NULL
  UNION ALL
  SELECT c.value, 0, 1, r.document FROM task_records r JOIN json_each(r.record, '$.coordinating') c
) GROUP BY name ORDER BY sum(leads) + sum(coordinates) DESC, name`;

/** Every unit, the busiest first. One pass over all tasks: for a caller that keeps the answer. */
export function units(connection: Connection): readonly UnitCounts[] {
  return connection.all<UnitCounts>(UNITS);
}
