import { foldWords, slug } from '../../src/text/fold.js';
import type { SearchFilter } from '../task-search.js';

/** A filter as SQL over task `s`; `matching` where the words of a query are joined as well. */
export function conditions(
  filter: SearchFilter,
  matching: boolean,
): { readonly where: string; readonly values: Readonly<Record<string, string | null>> } {
  const where = matching ? ['search_words MATCH :match'] : ['true'];
  const values: Record<string, string | null> = {};
  const among = (name: string, wanted: readonly (string | number)[] | undefined, condition: string): void => {
    if (wanted === undefined) return;
    where.push(condition);
    values[name] = JSON.stringify(wanted);
  };
  const listed = (name: string): string => `(SELECT value FROM json_each(:${name}))`;
  among(
    'instruments',
    filter.instruments,
    `s.n IN (SELECT n FROM search_instruments WHERE instrument IN ${listed('instruments')})`,
  );
  among(
    'types',
    filter.types?.map(slug),
    `s.n IN (SELECT i.n FROM search_instruments i WHERE instrument_type(i.instrument) IN ${listed('types')})`,
  );
  among(
    'roles',
    filter.roles,
    `EXISTS (SELECT 1 FROM json_each(s.record, '$.roles') r WHERE r.value IN ${listed('roles')})`,
  );
  among(
    'years',
    filter.years,
    `EXISTS (SELECT 1 FROM json_each(task_years(s.record)) y WHERE y.value IN ${listed('years')})`,
  );
  among('documents', joined(filter.documents, filter.document), `s.document IN ${listed('documents')}`);
  among('places', joined(filter.places, filter.place), `s.place IN ${listed('places')}`);
  among(
    'units',
    joined(filter.units, filter.unit)?.map((unit) => `\n${foldWords(unit)} `),
    'EXISTS (SELECT 1 FROM json_each(:units) u WHERE instr(s.units, u.value) > 0)',
  );
  return { where: where.join(' AND '), values };
}

function joined(many: readonly string[] | undefined, one: string | undefined): readonly string[] | undefined {
  return one === undefined ? many : [...(many ?? []), one];
}
