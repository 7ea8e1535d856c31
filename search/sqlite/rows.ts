import type Database from 'better-sqlite3';
import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';
import { foldWords } from '../../src/text/fold.js';
import { numbersOf } from '../words/numbers.js';
import { wordsOf } from '../words/words.js';
import type { Tables } from './schema.js';

/** Writes and takes out the rows of tasks in one of the two indexes. Call inside a transaction. */
export class Rows {
  constructor(
    private readonly db: Database.Database,
    private readonly tables: Tables,
  ) {}

  put(tasks: readonly SearchTask[]): void {
    for (const task of tasks) {
      this.take(task.id);
      if (task.document !== null) this.add(task, task.document);
    }
  }

  private add(task: SearchTask, document: SearchTaskDocument): void {
    const units = [document.lead, ...document.coordinating].filter((unit) => unit !== null);
    const { lastInsertRowid: n } = this.db
      .prepare(
        `INSERT INTO ${this.tables}_tasks (id, version, document, place, units, record) VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(
        task.id,
        task.version,
        document.document,
        document.place,
        units.map((unit) => `\n${foldWords(unit)} `).join(''),
        JSON.stringify(document),
      );
    const instrument = this.db.prepare(`INSERT INTO ${this.tables}_instruments VALUES (?, ?)`);
    for (const id of new Set(document.instruments)) instrument.run(id, n);
    this.db
      .prepare(`INSERT INTO ${this.tables}_words (rowid, plain, accented, numbers) VALUES (?, ?, ?, ?)`)
      .run(n, ...columnsOf(document.text));
  }

  private take(id: string): void {
    const row = this.db.prepare(`SELECT n, record FROM ${this.tables}_tasks WHERE id = ?`).get(id) as
      | { readonly n: number; readonly record: string }
      | undefined;
    if (row === undefined) return;
    const { text } = JSON.parse(row.record) as SearchTaskDocument;
    const words = `${this.tables}_words`;
    // The table holds no text, so it has to be told which words leave it.
    this.db
      .prepare(`INSERT INTO ${words} (${words}, rowid, plain, accented, numbers) VALUES ('delete', ?, ?, ?, ?)`)
      .run(row.n, ...columnsOf(text));
    this.db.prepare(`DELETE FROM ${this.tables}_instruments WHERE n = ?`).run(row.n);
    this.db.prepare(`DELETE FROM ${this.tables}_tasks WHERE n = ?`).run(row.n);
  }
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
