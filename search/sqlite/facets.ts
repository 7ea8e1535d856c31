import type Database from 'better-sqlite3';
import type { SearchTaskDocument } from '../../src/facts/search-task.js';
import { instrumentFacets } from '../meilisearch/facets.js';
import { FACET_VALUES, type FacetCount, type FacetCounts, type FacetName } from '../task-search.js';

/** Values of each facet among the tasks found, `m`. */
const VALUES: Readonly<Record<FacetName, string>> = {
  instrument: 'SELECT i.instrument AS value, m.n FROM m CROSS JOIN search_instruments i ON i.n = m.n',
  type: `SELECT DISTINCT instrument_type(i.instrument) AS value, m.n
    FROM m CROSS JOIN search_instruments i ON i.n = m.n WHERE instrument_type(i.instrument) IS NOT NULL`,
  role: "SELECT DISTINCT r.value, m.n FROM m CROSS JOIN search_tasks t ON t.n = m.n CROSS JOIN json_each(t.record, '$.roles') r",
  unit: 'SELECT DISTINCT u.value, m.n FROM m CROSS JOIN search_tasks t ON t.n = m.n CROSS JOIN json_each(task_units(t.record)) u',
  place: 'SELECT m.place AS value, m.n FROM m WHERE m.place IS NOT NULL',
  document: 'SELECT m.document AS value, m.n FROM m',
  year: 'SELECT y.value, m.n FROM m CROSS JOIN search_tasks t ON t.n = m.n CROSS JOIN json_each(task_years(t.record)) y',
};

/** Counts facets over the tasks that `from` (`FROM search_tasks s … WHERE …`) finds. */
export function countFacets(
  db: Database.Database,
  from: string,
  values: Readonly<Record<string, string | null>>,
  names: readonly FacetName[],
): FacetCounts {
  const counts: Partial<Record<FacetName, readonly FacetCount[]>> = {};
  for (const name of names) {
    const sql = `WITH m AS MATERIALIZED (SELECT s.n, s.document, s.place ${from})
      SELECT CAST(value AS TEXT) AS value, count(*) AS count FROM (${VALUES[name]})
      GROUP BY value ORDER BY count(*) DESC, value LIMIT ${FACET_VALUES}`;
    counts[name] = db.prepare(sql).all(values) as FacetCount[];
  }
  return counts;
}

/** Functions that the statements of filters and facets call. */
export function defineFacetFunctions(db: Database.Database): void {
  const types = new Map<string, string | null>();
  db.function('instrument_type', { deterministic: true }, (id: unknown) => {
    const key = String(id);
    let type = types.get(key);
    if (type === undefined) {
      type = instrumentFacets(key).type;
      types.set(key, type);
    }
    return type;
  });
  db.function('task_years', { deterministic: true }, (record: unknown) => JSON.stringify(yearsOf(read(record))));
  db.function('task_units', { deterministic: true }, (record: unknown) => {
    const { lead, coordinating } = read(record);
    return JSON.stringify(lead === null ? coordinating : [lead, ...coordinating]);
  });
}

function read(record: unknown): SearchTaskDocument {
  return JSON.parse(String(record)) as SearchTaskDocument;
}

/** Programmes run for ten years at most; a wrong date must not become a thousand years. */
const MOST_YEARS = 15;

function yearsOf({ from, to }: SearchTaskDocument): readonly number[] {
  const first = Number((from ?? to)?.slice(0, 4) ?? Number.NaN);
  const last = Number((to ?? from)?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(first + last)) return [];
  const count = Math.min(Math.max(last - first + 1, 1), MOST_YEARS);
  return Array.from({ length: count }, (_one, index) => first + index);
}
