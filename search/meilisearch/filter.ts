import { slug } from '../../src/text/fold.js';
import { unitWords } from '../../src/units/index.js';
import type { Term } from '../query.js';
import { unitFacet } from '../task-facets.js';
import type { SearchFilter } from '../task-search.js';
import type { Word } from '../words/words.js';
import { cutWord } from './documents.js';
import { valueOfId } from './key.js';

/** Which of the two forms of every word is compared. */
export type Form = 'plain' | 'accented';

/** More words than this the engine leaves out of a query. */
export const QUERY_WORDS = 10;

/**
 * What a task must contain, as a filter. Values are words (letters and digits), folded names or keys, none of which can
 * hold a quote or a backslash: the filter language has no way of writing every text.
 */
export function termsFilter(terms: readonly Term[], form: Form): string {
  return both(terms.map((term) => termFilter(term, form)));
}

function termFilter(term: Term, form: Form): string {
  const has = (word: Word): string => equals(`${form}Words`, cutWord(word[form]));
  switch (term.kind) {
    case 'word':
      return has(term.word);
    case 'phrase':
      return both(term.words.map(has));
    case 'number':
      return equals('numbers', term.form);
    case 'either':
      return `(${has(term.short)} OR (${both(term.long.map(has))}))`;
    default:
      return term satisfies never;
  }
}

/** The words to rank by, each in quotes: phrases first, for only the query itself can tell what stands side by side. */
export function rankedWords(terms: readonly Term[]): string {
  const phrases = terms.flatMap((term) => (term.kind === 'phrase' ? [term.words] : []));
  const words = terms.flatMap((term) => (term.kind === 'word' ? [[term.word]] : []));
  const parts = [...phrases, ...words].map((part) => part.map(({ plain }) => cutWord(plain)).join(' '));
  return [...new Set(parts)]
    .filter((part) => part.trim() !== '')
    .slice(0, QUERY_WORDS)
    .map(quoted)
    .join(' ');
}

/** What the caller wants beside the words. */
export function askedFilter(filter: SearchFilter): string {
  const { instruments, types, issuers, roles, units, wholeUnits, documents, places, years, outcomes, period } = filter;
  return both([
    oneOf('instrument', instruments?.map(valueOfId)),
    oneOf('type', types?.map(slug)),
    oneOf('issuer', issuers?.map(valueOfId)),
    oneOf('role', roles?.map(valueOfId)),
    oneOf('year', years?.map(String)),
    oneOf('document', documents?.map(valueOfId)),
    oneOf('place', places?.map(valueOfId)),
    oneOf('outcome', outcomes?.map(valueOfId)),
    wholeUnits
      ? oneOf(
          'unitKeys',
          units?.map((unit) => valueOfId(unitFacet(unit))),
        )
      : oneOf(
          'unitBeginnings',
          units?.map(unitWords).filter((unit) => unit !== ''),
        ),
    ...(period === undefined ? [] : [`since <= ${day(period.to)}`, `until >= ${day(period.from)}`]),
  ]);
}

function oneOf(field: string, values: readonly string[] | undefined): string {
  return values === undefined ? '' : `${field} IN [${values.map(quoted).join(', ')}]`;
}

/** An ISO day; of anything else its digits. */
function day(date: string): string {
  return quoted(date.replace(/[^\d-]/g, ''));
}

/** All of these filters at once; empty when none asks for anything. */
export function both(filters: readonly string[]): string {
  return [...new Set(filters)].filter((filter) => filter !== '').join(' AND ');
}

/** One field with one value, which holds no quote (see `termsFilter`). */
export function equals(field: string, value: string): string {
  return `${field} = ${quoted(value)}`;
}

/** Tasks behind a place in the order of ids. */
export function beyond(order: string): string {
  return order === '' ? '' : `order > ${quoted(order)}`;
}

function quoted(value: string): string {
  return `"${value}"`;
}
