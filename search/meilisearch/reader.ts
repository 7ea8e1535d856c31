import type { MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import type { SearchTaskDocument } from '../../src/facts/search-task.js';
import { highlight } from '../highlight.js';
import { readQuery, type Term } from '../query.js';
import {
  FACET_VALUES,
  type FacetCounts,
  type FacetName,
  type SearchAnswer,
  type SearchHit,
  type SearchQuery,
} from '../task-search.js';
import { tolerance, within } from '../words/spelling.js';
import { type Word, wordsOf } from '../words/words.js';
import type { Connection } from './connection.js';
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

const NOTHING: SearchAnswer = { hits: [], next: null, total: 0 };

/** What to ask for in one part of the answer. */
interface Ask {
  readonly q: string;
  readonly filter: string;
  readonly facets?: readonly FacetName[] | undefined;
}

/** Searches one index of tasks with a key that may do nothing else. */
export class Reader {
  constructor(
    private readonly connection: Connection,
    private readonly index: string,
  ) {}

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const terms = readQuery(query.words);
    const place = readPlace(query.after);
    if (terms.length === 0 && query.words.trim() !== '') return NOTHING;
    const asked = askedFilter(query.filter ?? {});
    const { facets } = query;
    if (terms.length === 0) return this.list(query.limit, place.last, asked, facets);
    const q = rankedWords(terms);
    const plain = termsFilter(terms, 'plain');
    const accented = termsFilter(terms, 'accented');
    const parts = [both([asked, accented]), both([asked, plain, `NOT (${accented})`])];
    const answer = await this.page(
      query.limit,
      place,
      parts.map((filter) => ({ q, filter, facets })),
      terms,
      () => terms,
    );
    return answer.total > 0 ? answer : this.respelled(query.limit, place, terms, asked, facets);
  }

  /** How many tasks each of these filters lets through. */
  async counts(filters: readonly string[]): Promise<readonly number[]> {
    const results = await this.ask(filters.map((filter) => ({ indexUid: this.index, filter, limit: 0 })));
    return results.map(({ estimatedTotalHits }) => estimatedTotalHits);
  }

  /** Nothing was found: words that stand in no task are searched with the engine's tolerance for slips. */
  private async respelled(
    limit: number,
    place: Place,
    terms: readonly Term[],
    asked: string,
    facets: readonly FacetName[] | undefined,
  ): Promise<SearchAnswer> {
    const words = terms.filter((term) => term.kind === 'word' && tolerance(term.word.plain) > 0);
    if (words.length === 0) return NOTHING;
    const counts = await this.counts(words.map((term) => termsFilter([term], 'plain')));
    const wrong = new Set(words.filter((_term, index) => counts[index] === 0));
    const loose = [...new Set([...wrong].flatMap((term) => (term.kind === 'word' ? [term.word.plain] : [])))];
    const known = terms.filter((term) => !wrong.has(term));
    const phrases = known.filter(({ kind }) => kind === 'phrase');
    // The engine leaves out what is beyond its limit, and an answer that lacks a word is none.
    if (loose.length === 0 || loose.length + phrases.length > QUERY_WORDS) return NOTHING;
    const filter = both([asked, termsFilter(known, 'plain')]);
    const ask: Ask = { q: `${rankedWords(phrases)} ${loose.join(' ')}`, filter, facets };
    return this.page(limit, place, [ask], known, (text) => [...known, ...near(text, loose)]);
  }

  /** Everything that passes a filter, in the order of ids. */
  private async list(
    limit: number,
    last: string,
    filter: string,
    facets: readonly FacetName[] | undefined,
  ): Promise<SearchAnswer> {
    const [all, rest] = await this.ask([
      this.query({ q: '', filter, facets }, { offset: 0, limit: 0 }),
      this.query({ q: '', filter: both([filter, beyond(last)]) }, { offset: 0, limit: limit + 1 }),
    ]);
    const hits = (rest?.hits ?? []).map((row) => hitOf(row, () => []));
    const shown = hits.slice(0, limit);
    const end = shown.at(-1);
    return {
      hits: shown,
      next: hits.length > limit && end !== undefined ? writePlace({ ...START, last: orderOf(end.task) }) : null,
      total: all?.estimatedTotalHits ?? 0,
      ...countsOf(facets, all === undefined ? [] : [all]),
    };
  }

  /** The page of a list made of one or two parts that follow each other, from the place its key names. */
  private async page(
    limit: number,
    place: Place,
    parts: readonly Ask[],
    wanted: readonly Term[],
    termsIn: (text: string) => readonly Term[],
  ): Promise<SearchAnswer> {
    const results = await this.ask(
      parts.map((part, index) => {
        const window = index === place.part ? windowOf(place.offset, limit + 1) : { offset: 0, limit: limit + 1 };
        return this.query(part, index < place.part ? { offset: 0, limit: 0 } : window);
      }),
    );
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
      ...countsOf(parts[0]?.facets, results),
    };
  }

  private query({ q, filter, facets }: Ask, window: { offset: number; limit: number }): MultiSearchQuery {
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

/** Facets over all parts of an answer, which have no task in common. */
function countsOf(
  names: readonly FacetName[] | undefined,
  results: readonly Result[],
): { readonly facets?: FacetCounts } {
  if (names === undefined) return {};
  const facets = names.map((name) => {
    const counts = new Map<string, number>();
    for (const { facetDistribution } of results) {
      for (const [value, count] of Object.entries(facetDistribution?.[name] ?? {})) {
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
    const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return [name, sorted.slice(0, FACET_VALUES).map(([value, count]) => ({ value, count }))] as const;
  });
  return { facets: Object.fromEntries(facets) };
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
