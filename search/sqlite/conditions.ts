import { slug } from '../../src/text/fold.js';
import { unitWords } from '../../src/units/index.js';
import { unitFacet } from '../task-facets.js';
import type { FacetName, SearchFilter } from '../task-search.js';
import { dayNumber } from './rows.js';

/** A filter as SQL over task `s`; `matching` where the words of a query are joined as well. */
export function conditions(
  filter: SearchFilter,
  matching: boolean,
): { readonly where: string; readonly values: Readonly<Record<string, string | number>> } {
  const { instruments, types, issuers, roles, units, wholeUnits, documents, places, years, outcomes, period } = filter;
  const where = matching ? ['search_words MATCH :match'] : [];
  const values: Record<string, string | number> = {};
  const among = (facet: FacetName, wanted: readonly string[] | undefined, condition = VALUE): void => {
    if (wanted === undefined) return;
    where.push(
      `s.n IN (SELECT h.n FROM search_values v JOIN search_having h ON h.v = v.v
        WHERE v.facet = '${facet}' AND ${condition.replace(':wanted', `:${facet}`)})`,
    );
    values[facet] = JSON.stringify(wanted);
  };
  among('instrument', instruments);
  among('type', types?.map(slug));
  among('issuer', issuers);
  among('role', roles);
  among('year', years?.map(String));
  among('document', documents);
  among('place', places);
  among('outcome', outcomes);
  if (wholeUnits) among('unit', units?.map(unitFacet));
  // A name of signs alone folds to nothing, and nothing is the beginning of every name.
  else
    among(
      'unit',
      units?.map(unitWords).filter((unit) => unit !== ''),
      BEGINNING,
    );
  if (period !== undefined) {
    where.push('s.since <= :until AND s.until >= :since');
    values.since = dayNumber(period.from);
    values.until = dayNumber(period.to);
  }
  return { where: where.length === 0 ? 'true' : where.join(' AND '), values };
}

const VALUE = 'v.value IN (SELECT value FROM json_each(:wanted))';
const BEGINNING = "EXISTS (SELECT 1 FROM json_each(:wanted) w WHERE instr(v.folded || ' ', w.value || ' ') = 1)";
