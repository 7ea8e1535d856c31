import type Database from 'better-sqlite3';
import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';
import { foldWords } from '../../src/text/fold.js';
import { taskFacets } from '../task-facets.js';
import { FACET_NAMES } from '../task-search.js';
import { numbersOf } from '../words/numbers.js';
import { wordsOf } from '../words/words.js';
import { packed, valuesIn } from './facets.js';
import type { Tables } from './schema.js';

/** Where tasks without a deadline stand: behind all that have one. */
const NO_DAY = 99_999_999;

/** Writes and takes out the rows of tasks in one of the two indexes. Call inside a transaction. */
export class Rows {
  /** Ids of values that were looked up in this round, and how many tasks more or less have each. */
  private readonly known = new Map<string, number>();
  private readonly changes = new Map<number, number>();
  private readonly statements = new Map<string, Database.Statement>();

  constructor(
    private readonly db: Database.Database,
    private readonly tables: Tables,
  ) {}

  put(tasks: readonly SearchTask[]): void {
    for (const task of tasks) {
      this.take(task.id);
      if (task.document !== null) this.add(task, task.document);
    }
    this.countValues();
  }

  private add(task: SearchTask, document: SearchTaskDocument): void {
    const { tables } = this;
    const facets = taskFacets(document);
    const values = FACET_NAMES.map((name) => facets[name].map((value) => this.valueId(name, value)));
    const { from, to, date } = document;
    const { lastInsertRowid: n } = this.run(
      `INSERT INTO ${tables}_tasks (id, version, date, deadline, since, until, facets) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      task.id,
      task.version,
      date === null ? 0 : -dayNumber(date),
      to === null ? NO_DAY : dayNumber(to),
      from === null ? (to === null ? null : 0) : dayNumber(from),
      to === null ? (from === null ? null : NO_DAY) : dayNumber(to),
      packed(values),
    );
    this.run(`INSERT INTO ${tables}_records VALUES (?, ?)`, n, JSON.stringify(document));
    for (const v of values.flat()) this.run(`INSERT INTO ${tables}_having VALUES (?, ?)`, v, n);
    this.run(
      `INSERT INTO ${tables}_words (rowid, plain, accented, numbers) VALUES (?, ?, ?, ?)`,
      n,
      ...columnsOf(document.text),
    );
  }

  private take(id: string): void {
    const { tables } = this;
    const row = this.prepared(`SELECT n, facets FROM ${tables}_tasks WHERE id = ?`).get(id) as
      | { readonly n: number; readonly facets: string }
      | undefined;
    if (row === undefined) return;
    const { record } = this.prepared(`SELECT record FROM ${tables}_records WHERE n = ?`).get(row.n) as {
      readonly record: string;
    };
    const { text } = JSON.parse(record) as SearchTaskDocument;
    // The table holds no text, so it has to be told which words leave it.
    this.run(
      `INSERT INTO ${tables}_words (${tables}_words, rowid, plain, accented, numbers) VALUES ('delete', ?, ?, ?, ?)`,
      row.n,
      ...columnsOf(text),
    );
    for (const v of valuesIn(row.facets)) {
      this.run(`DELETE FROM ${tables}_having WHERE v = ? AND n = ?`, v, row.n);
      this.changes.set(v, (this.changes.get(v) ?? 0) - 1);
    }
    this.run(`DELETE FROM ${tables}_records WHERE n = ?`, row.n);
    this.run(`DELETE FROM ${tables}_tasks WHERE n = ?`, row.n);
  }

  /** The id of a value, made when it is new; one more task has it. */
  private valueId(facet: string, value: string): number {
    const { tables } = this;
    const key = `${facet} ${value}`;
    let v = this.known.get(key);
    if (v === undefined) {
      const found = this.prepared(`SELECT v FROM ${tables}_values WHERE facet = ? AND value = ?`).get(facet, value);
      v = (found as { readonly v: number } | undefined)?.v;
      if (v === undefined) {
        // Only units are asked for by their beginnings.
        const folded = facet === 'unit' ? foldWords(value) : '';
        v = Number(
          this.run(`INSERT INTO ${tables}_values VALUES (null, ?, ?, ?, 0)`, facet, value, folded).lastInsertRowid,
        );
      }
      this.known.set(key, v);
    }
    this.changes.set(v, (this.changes.get(v) ?? 0) + 1);
    return v;
  }

  private countValues(): void {
    const { tables } = this;
    for (const [v, change] of this.changes) {
      this.run(`UPDATE ${tables}_values SET tasks = tasks + ? WHERE v = ?`, change, v);
      if (change < 0) this.run(`DELETE FROM ${tables}_values WHERE v = ? AND tasks = 0`, v);
    }
    this.changes.clear();
    this.known.clear();
  }

  private run(sql: string, ...values: readonly (string | number | bigint | null)[]): Database.RunResult {
    return this.prepared(sql).run(...values);
  }

  private prepared(sql: string): Database.Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** An ISO day as a number that sorts and compares like it. */
export function dayNumber(day: string): number {
  return Number(day.slice(0, 10).replaceAll('-', '')) || 0;
}

/** The words of a text as the full-text table has them: plain, accented, numbers. */
function columnsOf(text: string): readonly [plain: string, accented: string, numbers: string] {
  const words = wordsOf(text);
  const numbers = numbersOf(text, 'printed').flatMap(({ beginnings }) => beginnings);
  return [
    words.map((word) => word.plain).join(' '),
    words.map((word) => word.accented).join(' '),
    numbers.map((one) => one.form).join(' '),
  ];
}
