import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { DanchieuError } from '../../src/errors/errors.js';
import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';
import { highlight } from '../highlight.js';
import { readQuery, type Term } from '../query.js';
import {
  type FacetCounts,
  nothingFound,
  type SearchAnswer,
  type SearchHit,
  type SearchQuery,
  type SearchSort,
  type TaskSearch,
} from '../task-search.js';
import { tolerance, within } from '../words/spelling.js';
import { conditions } from './conditions.js';
import { FacetCounter } from './facets.js';
import { accentedMatch, plainMatch } from './match.js';
import { Rows } from './rows.js';
import { createTables, dropTables, SWAP } from './schema.js';

interface Found {
  readonly n: number;
  readonly id: string;
  readonly tier: number;
  readonly score: number;
}

/** Where the list goes on: rank of accents, score (of an explicit sort: its day as a number), task. */
type Place = readonly [tier: number, score: number, id: string];

/** Spellings tried for a word that no task contains. */
const SPELLINGS = 5;

const IDS_A_ROUND = 10_000;

/** `TaskSearch` on FTS5. */
export class SqliteSearch implements TaskSearch {
  readonly kind = 'sqlite';
  private words: { readonly written: string; readonly words: readonly string[] } | null = null;

  constructor(private readonly db: Database.Database) {}

  async id(): Promise<string> {
    return this.db.prepare('SELECT id FROM search_meta').pluck().get() as string;
  }

  async put(tasks: readonly SearchTask[]): Promise<void> {
    const rows = new Rows(this.db, 'search');
    this.db.transaction(() => rows.put(tasks)).immediate();
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    return this.db.transaction(() => this.answer(query))();
  }

  async count(): Promise<number> {
    return (this.db.prepare('SELECT count(*) AS n FROM search_tasks').get() as { n: number }).n;
  }

  async *ids(): AsyncGenerator<readonly string[]> {
    const some = this.db.prepare('SELECT id FROM search_tasks WHERE id > ? ORDER BY id LIMIT ?').pluck();
    for (let last: string | undefined = ''; last !== undefined; ) {
      const ids = some.all(last, IDS_A_ROUND) as string[];
      yield ids;
      last = ids.at(-1);
    }
  }

  /** In other tables, round by round, so that neither readers nor the graph in the same file wait for the whole. */
  async rebuild(tasks: AsyncIterable<readonly SearchTask[]>): Promise<void> {
    const rows = new Rows(this.db, 'next_search');
    this.db.transaction(() => this.db.exec(dropTables('next_search') + createTables('next_search'))).immediate();
    for await (const some of tasks) this.db.transaction(() => rows.put(some)).immediate();
    this.db
      .transaction(() => {
        this.db.exec(SWAP);
        this.rename();
      })
      .immediate();
    await this.purge();
  }

  async clear(): Promise<void> {
    this.db
      .transaction(() => {
        for (const name of ['having', 'values', 'records', 'tasks']) this.db.exec(`DELETE FROM search_${name}`);
        this.db.exec("INSERT INTO search_words (search_words) VALUES ('delete-all')");
        this.rename();
      })
      .immediate();
  }

  /** Also what an interrupted `rebuild` left; then the log, which holds pages as they were before. */
  async purge(): Promise<void> {
    this.db.transaction(() => this.db.exec(dropTables('next_search'))).immediate();
    this.db.pragma('wal_checkpoint(TRUNCATE)');
  }

  async close(): Promise<void> {
    if (this.db.open) this.db.close();
  }

  private rename(): void {
    this.db.prepare('UPDATE search_meta SET id = ?').run(randomUUID());
  }

  private answer(query: SearchQuery): SearchAnswer {
    const terms = readQuery(query.words);
    if (terms.length === 0 && query.words.trim() !== '') return nothingFound(query);
    const answer = this.answerTerms(query, terms, plainMatch(terms));
    if (answer.total > 0 || terms.length === 0) return answer;
    const respelled = this.respell(terms);
    return respelled === null ? answer : this.answerTerms(query, respelled.flat(), anyOf(respelled));
  }

  private answerTerms(query: SearchQuery, terms: readonly Term[], match: string): SearchAnswer {
    const { where, values } = conditions(query.filter ?? {}, match !== '');
    const named = { ...values, match, accented: match === '' ? '' : accentedMatch(terms) };
    const from = `FROM search_tasks s ${match === '' ? '' : 'JOIN search_words w ON w.rowid = s.n'} WHERE ${where}`;
    const counted = this.counted(from, named, query);
    if (counted.total === 0) return { hits: [], next: null, ...counted };
    const [tier, score] = orderOf(query.sort ?? 'relevance', terms, match);
    const [afterTier, afterScore, afterId] = readPlace(query.after);
    // The order is found on narrow rows: what is shown is read for the page alone.
    const rows = this.db
      .prepare(
        `SELECT n, id, tier, score FROM (SELECT s.n, s.id, ${tier} AS tier, ${score} AS score ${from})
         WHERE (tier, score, id) > (:afterTier, :afterScore, :afterId) ORDER BY tier, score, id LIMIT :limit`,
      )
      .all({ ...named, afterTier, afterScore, afterId, limit: query.limit + 1 }) as Found[];
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      hits: shown.map((row) => this.hitOf(row, terms)),
      next: rows.length > query.limit && last !== undefined ? writePlace([last.tier, last.score, last.id]) : null,
      ...counted,
    };
  }

  /** How many tasks there are, and of which values where facets are asked for. */
  private counted(
    from: string,
    named: Readonly<Record<string, string | number>>,
    { facets }: SearchQuery,
  ): { readonly total: number; readonly facets?: FacetCounts } {
    if (facets === undefined) {
      return { total: this.db.prepare(`SELECT count(*) ${from}`).pluck().get(named) as number };
    }
    const counter = new FacetCounter(facets);
    const rows = this.db.prepare(`SELECT s.facets ${from}`).pluck().iterate(named) as Iterable<string>;
    for (const row of rows) counter.add(row);
    return { total: counter.total, facets: counter.result(this.db) };
  }

  private hitOf({ n, id }: Found, terms: readonly Term[]): SearchHit {
    const record = this.db.prepare('SELECT record FROM search_records WHERE n = ?').pluck().get(n) as string;
    const document = JSON.parse(record) as SearchTaskDocument;
    return { task: id, highlights: highlight(document.text, terms), document };
  }

  /** Nothing was found: for each word that stands in no task, the nearest that do, most frequent first. */
  private respell(terms: readonly Term[]): Term[][] | null {
    if (!terms.some((term) => term.kind === 'word' && tolerance(term.word.plain) > 0)) return null;
    const vocabulary = this.vocabulary();
    const known = new Set(vocabulary);
    let changed = false;
    const respelled = terms.map((term) => {
      if (term.kind !== 'word' || known.has(term.word.plain)) return [term];
      const limit = tolerance(term.word.plain);
      const near = limit === 0 ? [] : vocabulary.filter((word) => within(term.word.plain, word, limit));
      if (near.length === 0) return [term];
      changed = true;
      return near
        .slice(0, SPELLINGS)
        .map((plain): Term => ({ kind: 'word', word: { ...term.word, plain, accented: plain } }));
    });
    return changed ? respelled : null;
  }

  /**
   * The words that stand in tasks, most frequent first. Counting them walks through the whole index, which whoever types
   * on would wait for at every unfinished word: they are kept until this connection or another one has written.
   */
  private vocabulary(): readonly string[] {
    const written = `${this.db.pragma('data_version', { simple: true })} ${this.db.prepare('SELECT total_changes()').pluck().get()}`;
    if (this.words?.written !== written) {
      // Words begin with a letter; forms of numbers, of which there are far more, with a digit.
      const words = this.db
        .prepare("SELECT term FROM search_vocabulary WHERE term >= 'a' AND col = 'plain' ORDER BY doc DESC, term")
        .pluck()
        .all() as string[];
      this.words = { written, words };
    }
    return this.words.words;
  }
}

/** What a list is ordered by, before the task: rank of accents and score, or the day of an explicit sort. */
function orderOf(sort: SearchSort, terms: readonly Term[], match: string): readonly [tier: string, score: string] {
  if (sort !== 'relevance') return ['0', `s.${sort}`];
  const accents = terms.some((term) => term.kind !== 'number');
  return [
    accents ? 's.n NOT IN (SELECT rowid FROM search_words WHERE search_words MATCH :accented)' : '0',
    match === '' ? '0.0' : 'bm25(search_words, 1.0, 0.0, 2.0)',
  ];
}

function anyOf(groups: readonly (readonly Term[])[]): string {
  return groups.map((group) => `(${group.map((term) => plainMatch([term])).join(' OR ')})`).join(' AND ');
}

function writePlace(place: Place): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** The first page starts before every rank. */
function readPlace(after: string | null | undefined): Place {
  if (!after) return [-1, 0, ''];
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 3) {
      const [tier, score, id] = place as readonly unknown[];
      if (typeof tier === 'number' && typeof score === 'number' && typeof id === 'string') return [tier, score, id];
    }
  } catch {
    // Told below, as for any other key that is not ours.
  }
  throw new DanchieuError('page-unknown', { key: after });
}
