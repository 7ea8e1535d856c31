import type { MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import type { SearchTaskDocument } from '../../src/facts/search-task.js';
import { highlight } from '../highlight.js';
import { readQuery, type Term } from '../query.js';
import {
  type FacetName,
  nothingFound,
  type SearchAnswer,
  type SearchHit,
  type SearchQuery,
  type SearchSort,
} from '../task-search.js';
import { tolerance, within } from '../words/spelling.js';
import { type Word, wordsOf } from '../words/words.js';
import type { Connection } from './connection.js';
import { facetCounts } from './facet-counts.js';
import { askedFilter, beyond, both, QUERY_WORDS, rankedWords, termsFilter } from './filter.js';
import { orderOf } from './key.js';
import { behind, type Place, readPlace, START, windowOf, writePlace } from './place.js';

const RESULTS = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.object({ id: z.string(), record: z.string() })),
      estimatedTotalHits: z.number(),
      facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
    }),
  ),
});
type Result = z.infer<typeof RESULTS>['results'][number];
type Row = Result['hits'][number];

/** What to ask for in one part of the answer. */
interface Ask {
  readonly q: string;
  readonly filter: string;
}

/** What stays the same for every part: how many, from where, in which order, and what to count over all of them. */
interface List {
  readonly limit: number;
  readonly place: Place;
  readonly sort: SearchSort;
  readonly facets: SearchQuery['facets'];
}

/** Ties are broken here: behind the engine's own rules they would be broken by rank first. */
const ORDER: Readonly<Record<SearchSort, readonly string[]>> = {
  relevance: [],
  date: ['date:desc', 'order:asc'],
  deadline: ['deadline:asc', 'order:asc'],
};

/** Searches one index of tasks with a key that may do nothing else. */
export class Reader {
  constructor(
    private readonly connection: Connection,
    private readonly index: string,
  ) {}

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const terms = readQuery(query.words);
    const { limit, facets, sort = 'relevance' } = query;
    const list: List = { limit, place: readPlace(query.after), sort, facets };
    if (terms.length === 0 && query.words.trim() !== '') return nothingFound(query);
    const asked = askedFilter(query.filter ?? {});
    if (terms.length === 0) return sort === 'relevance' ? this.all(list, asked) : this.sorted(list, '', asked, []);
    const q = rankedWords(terms);
    const plain = both([asked, termsFilter(terms, 'plain')]);
    const accented = termsFilter(terms, 'accented');
    const answer =
      sort === 'relevance'
        ? await this.page(
            list,
            [
              { q, filter: both([asked, accented]) },
              { q, filter: both([plain, `NOT (${accented})`]) },
            ],
            { q, filter: plain },
            terms,
            () => terms,
          )
        : await this.sorted(list, q, plain, terms);
    return answer.total > 0 ? answer : this.respelled(list, terms, asked);
  }

  /** How many tasks each of these filters lets through. */
  async counts(filters: readonly string[]): Promise<readonly number[]> {
    const results = await this.ask(filters.map((filter) => ({ indexUid: this.index, filter, limit: 0 })));
    return results.map(({ estimatedTotalHits }) => estimatedTotalHits);
  }

  /** Nothing was found: words that stand in no task are searched with the engine's tolerance for slips. */
  private async respelled(list: List, terms: readonly Term[], asked: string): Promise<SearchAnswer> {
    const words = terms.filter((term) => term.kind === 'word' && tolerance(term.word.plain) > 0);
    if (words.length === 0) return nothingFound(list);
    const counts = await this.counts(words.map((term) => termsFilter([term], 'plain')));
    const wrong = new Set(words.filter((_term, index) => counts[index] === 0));
    const loose = [...new Set([...wrong].flatMap((term) => (term.kind === 'word' ? [term.word.plain] : [])))];
    const known = terms.filter((term) => !wrong.has(term));
    const phrases = known.filter(({ kind }) => kind === 'phrase');
    // The engine leaves out what is beyond its limit, and an answer that lacks a word is none.
    if (loose.length === 0 || loose.length + phrases.length > QUERY_WORDS) return nothingFound(list);
    const filter = both([asked, termsFilter(known, 'plain')]);
    const ask: Ask = { q: `${rankedWords(phrases)} ${loose.join(' ')}`, filter };
    return this.page(list, [ask], ask, known, (text) => [...known, ...near(text, loose)]);
  }

  /** By a day, whatever the accents. */
  private sorted(list: List, q: string, filter: string, terms: readonly Term[]): Promise<SearchAnswer> {
    return this.page(list, [{ q, filter }], { q, filter }, terms, () => terms);
  }

  /** Everything that passes a filter, in the order of ids. */
  private async all({ limit, place, facets }: List, filter: string): Promise<SearchAnswer> {
    const [all, rest] = await this.ask([
      this.query({ q: '', filter }, { limit: 0 }, facets),
      this.query({ q: '', filter: both([filter, beyond(place.last)]) }, { limit: limit + 1 }),
    ]);
    const hits = (rest?.hits ?? []).map((row) => hitOf(row, () => []));
    const shown = hits.slice(0, limit);
    const end = shown.at(-1);
    return {
      hits: shown,
      next: hits.length > limit && end !== undefined ? writePlace({ ...START, last: orderOf(end.task) }) : null,
      total: all?.estimatedTotalHits ?? 0,
      ...facetCounts(facets, all?.facetDistribution),
    };
  }

  /**
   * The page of a list made of one or two parts that follow each other, from the place its key names.
   * @param whole what all parts together ask for: facets are counted over it
   */
  private async page(
    { limit, place, sort, facets }: List,
    parts: readonly Ask[],
    whole: Ask,
    wanted: readonly Term[],
    termsIn: (text: string) => readonly Term[],
  ): Promise<SearchAnswer> {
    const queries = parts.map((part, index) => {
      const window = index === place.part ? windowOf(place.offset, limit + 1) : { limit: limit + 1 };
      return { ...this.query(part, index < place.part ? { limit: 0 } : window), sort: [...ORDER[sort]] };
    });
    if (facets !== undefined) queries.push({ ...this.query(whole, { limit: 0 }, facets), sort: [] });
    const answers = await this.ask(queries);
    const results = answers.slice(0, parts.length);
    const rows: { readonly row: Row; readonly part: 0 | 1; readonly offset: number }[] = [];
    results.forEach(({ hits }, index) => {
      if (index < place.part) return;
      const rest = index === place.part ? behind(hits, place) : { rows: hits, offset: 0 };
      const part = index === 0 ? 0 : 1;
      rows.push(...rest.rows.map((row, at) => ({ row, part, offset: rest.offset + at + 1 }) as const));
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const hits = shown.map(({ row }) => hitOf(row, termsIn));
    const phrases = longPhrases(wanted);
    const kept = hits.filter(({ document }) => phrases.every((phrase) => holds(document.text, phrase)));
    return {
      hits: kept,
      next: rows.length > limit && last !== undefined ? writePlace({ ...last, last: last.row.id }) : null,
      total: results.reduce((sum, one) => sum + one.estimatedTotalHits, 0) - (hits.length - kept.length),
      ...facetCounts(facets, answers[parts.length]?.facetDistribution),
    };
  }

  private query(
    { q, filter }: Ask,
    window: { readonly offset?: number; readonly limit: number },
    facets?: readonly FacetName[],
  ): MultiSearchQuery {
    return {
      ...(facets === undefined ? {} : { facets: [...facets] }),
      indexUid: this.index,
      q,
      ...(filter === '' ? {} : { filter }),
      ...window,
      attributesToRetrieve: ['id', 'record'],
      matchingStrategy: 'all',
    };
  }

  private async ask(queries: MultiSearchQuery[]): Promise<readonly Result[]> {
    const form = RESULTS.refine(({ results }) => results.length === queries.length);
    return (await this.connection.call(form, (client) => client.multiSearch({ queries }))).results;
  }
}

/**
 * The engine knows which words stand next to each other, not where: of three and more it also finds those that do so in
 * pairs at different places. Such a task is left out of its page, and out of the total once its page is seen.
 */
function longPhrases(terms: readonly Term[]): readonly string[] {
  return terms.flatMap((term) => (term.kind === 'phrase' && term.words.length > 2 ? [plainText(term.words)] : []));
}

function holds(text: string, phrase: string): boolean {
  return plainText(wordsOf(text)).includes(phrase);
}

function plainText(words: readonly Word[]): string {
  return ` ${words.map(({ plain }) => plain).join(' ')} `;
}

function hitOf({ record }: Row, termsIn: (text: string) => readonly Term[]): SearchHit {
  const document = JSON.parse(record) as SearchTaskDocument;
  return { task: document.id, highlights: highlight(document.text, termsIn(document.text)), document };
}

/** The words of a text that a misspelt one can have meant. */
function near(text: string, misspelt: readonly string[]): readonly Term[] {
  const words = new Map<string, Word>(wordsOf(text).map((word) => [word.plain, word]));
  return [...words.values()]
    .filter(({ plain }) => misspelt.some((one) => within(one, plain, tolerance(one))))
    .map((word) => ({ kind: 'word', word }));
}
