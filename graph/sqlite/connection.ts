import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { DanchieuError } from '../../src/errors/errors.js';

export interface SqliteOptions {
  /** Called once for each wait on another process that writes, when the wait is long enough for a person to wonder. */
  readonly onWaiting?: ((location: string) => void) | undefined;
  /** How long a writer waits for another before `store-busy`. Default 60 seconds. */
  readonly waitSeconds?: number | undefined;
  /** How long a wait lasts before `onWaiting` is called. Default 300 ms. */
  readonly sayAfterMilliseconds?: number | undefined;
  /** What time it is, for what is kept of changes. Default: the machine's clock. */
  readonly now?: (() => Date) | undefined;
  /** Ends a wait at once, with `store-busy`. */
  readonly giveUp?: AbortSignal | undefined;
}

export type Value = string | number | null;
type Statement = Database.Statement<unknown[], unknown>;

/** SQLite's own wait, short: it blocks the thread. Longer waits are ours, between which others get their turn. */
const BLOCKING_WAIT_MS = 50;
const PAUSE_MS = 15;
const UNREACHABLE = /^SQLITE_(CANTOPEN|NOTADB|CORRUPT|IOERR|READONLY|FULL|PERM|AUTH)/;

/** One SQLite file: prepared statements by their text, transactions, waiting for other writers, our errors for its. */
export class Connection {
  readonly db: Database.Database;
  private readonly statements = new Map<string, Statement>();

  constructor(
    readonly location: string,
    private readonly options: SqliteOptions = {},
    mode: { readonly readonly: boolean } = { readonly: false },
  ) {
    this.db = this.translated(() => {
      if (!mode.readonly) mkdirSync(dirname(location), { recursive: true });
      return new Database(location, { timeout: BLOCKING_WAIT_MS, readonly: mode.readonly });
    });
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  /** The rows of a statement as `Row`: the SQL beside the call is what makes that true. */
  all<Row>(sql: string, ...values: readonly (Value | Readonly<Record<string, Value>>)[]): Row[] {
    return this.statement(sql).all(...values) as Row[];
  }

  get<Row>(sql: string, ...values: readonly (Value | Readonly<Record<string, Value>>)[]): Row | undefined {
    return this.statement(sql).get(...values) as Row | undefined;
  }

  run(sql: string, ...values: readonly (Value | Readonly<Record<string, Value>>)[]): number {
    return this.statement(sql).run(...values).changes;
  }

  /** Rows one by one; no other statement of the same text may run meanwhile. */
  iterate<Row>(sql: string, ...values: readonly Value[]): IterableIterator<Row> {
    return this.statement(sql).iterate(...values) as IterableIterator<Row>;
  }

  /** What others committed and what this connection wrote itself, until now: the same while nothing changes. */
  state(): string {
    const sql = 'SELECT data_version AS others, total_changes() AS own FROM pragma_data_version';
    const { others, own } = this.get<{ others: number; own: number }>(sql) as { others: number; own: number };
    return `${others}:${own}`;
  }

  /** Several reads of one state of the store. */
  async read<T>(work: () => T): Promise<T> {
    return this.patiently(() => this.inTransaction('BEGIN', work, 'COMMIT'));
  }

  /** One transaction that writes; `work` runs once, after any wait for another writer. */
  async write<T>(work: () => T): Promise<T> {
    return this.patiently(() => this.inTransaction('BEGIN IMMEDIATE', work, 'COMMIT'));
  }

  /** Runs `work` in a transaction that is always taken back. */
  async rehearse<T>(work: () => T): Promise<T> {
    return this.patiently(() => this.inTransaction('BEGIN IMMEDIATE', work, 'ROLLBACK'));
  }

  /** Repeats `work` while another process holds the file, saying so once, until the wait is over. */
  async patiently<T>(work: () => T): Promise<T> {
    const { onWaiting, waitSeconds = 60, sayAfterMilliseconds = 300, giveUp } = this.options;
    const started = Date.now();
    let said = false;
    for (;;) {
      try {
        return this.translated(work);
      } catch (error) {
        if (!isBusy(error)) throw error;
        const waited = Date.now() - started;
        if (waited >= waitSeconds * 1000 || giveUp?.aborted === true) {
          throw new DanchieuError('store-busy', { location: this.location, seconds: waitSeconds }, { cause: error });
        }
        if (!said && waited >= sayAfterMilliseconds) {
          said = true;
          onWaiting?.(this.location);
        }
        await pause(PAUSE_MS + Math.random() * PAUSE_MS);
      }
    }
  }

  close(): void {
    if (this.db.open) this.db.close();
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare<unknown[], unknown>(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private inTransaction<T>(begin: string, work: () => T, end: 'COMMIT' | 'ROLLBACK'): T {
    this.run(begin);
    try {
      const result = work();
      this.run(end);
      return result;
    } catch (error) {
      if (this.db.inTransaction) this.run('ROLLBACK');
      throw error;
    }
  }

  private translated<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const code = codeOf(error);
      const lost = UNREACHABLE.test(code) || /^(EACCES|ENOENT|ENOTDIR|EROFS|EEXIST|EPERM)$/.test(code);
      if (!lost) throw error;
      const detail = (error as { message?: string }).message ?? code;
      throw new DanchieuError('store-unreachable', { location: this.location, detail }, { cause: error });
    }
  }
}

/** Errors of native add-ons are told by their code: they are not always `instanceof Error`. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));
}
