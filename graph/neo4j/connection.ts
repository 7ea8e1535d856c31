import {
  auth,
  type BookmarkManager,
  bookmarkManager,
  type Driver,
  driver as newDriver,
  type Session,
} from 'neo4j-driver';
import { DanchieuError } from '../../src/errors/errors.js';
import { attempts } from './attempts.js';
import { translate } from './failures.js';
import { Patience } from './patience.js';
import { Sockets } from './sockets.js';
import { Transaction } from './transaction.js';

export interface Neo4jAddress {
  /** `neo4j://`, `neo4j+s://`, `bolt://` …: a cluster or Aura is routed to by the first two. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database when not given. */
  readonly database?: string | undefined;
}

export interface Neo4jOptions {
  /** How long a failed transaction is tried again, with growing pauses, before `store-unreachable`. Default 15 seconds. */
  readonly retrySeconds?: number | undefined;
  /** How long one question may stay without an answer. Default 300 seconds. */
  readonly answerSeconds?: number | undefined;
  /** How long a writer waits for its turn, which others may use for many documents, before `store-busy`. Default 180 seconds. */
  readonly waitSeconds?: number | undefined;
  /** How long connecting may take. Default 5 seconds. */
  readonly connectSeconds?: number | undefined;
  /** What time it is, for what is kept of changes. Default: the machine's clock. */
  readonly now?: (() => Date) | undefined;
}

const FETCH_ALL = -1;

/** Thrown to take a transaction back although nothing failed. */
class TakenBack<T> extends Error {
  constructor(readonly answer: T) {
    super('taken back');
  }
}

/**
 * One Neo4j database: transactions that are tried again while the failure may pass, sent to a member that may read or
 * write; bookmarks, so that a reader sees on any member of a cluster what its writer wrote; our errors for the server's.
 *
 * Neo4j is read-committed, so writers take turns: each begins by raising the store's clock, which locks it until the
 * transaction ends. What a writer reads afterwards stands still, as under SQLite, and versions are never used twice.
 */
export class Connection {
  readonly location: string;
  private readonly bookmarks: BookmarkManager = bookmarkManager();
  private readonly sockets = new Sockets();
  private driver: Driver | null = null;

  constructor(
    private readonly address: Neo4jAddress,
    private readonly options: Neo4jOptions = {},
  ) {
    this.location = withoutPassword(address.uri);
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.managed('READ', work);
  }

  /** One transaction that writes, after its turn has come; `work` may run again when the transaction is retried. */
  write<T>(work: (transaction: Transaction, clock: number) => Promise<T>): Promise<T> {
    const turnMissed = (seconds: number): DanchieuError =>
      new DanchieuError('store-busy', { location: this.location, seconds });
    return this.managed('WRITE', async (transaction) => {
      const turn = await transaction.patiently(this.options.waitSeconds ?? 180, turnMissed, () =>
        transaction.get<{ clock: number }>('take-turn'),
      );
      if (turn === undefined) throw new DanchieuError('store-missing', { location: this.location });
      return work(transaction, turn.clock);
    });
  }

  /** Runs `work` in a transaction that is always taken back. */
  async rehearse<T>(work: (transaction: Transaction, clock: number) => Promise<T>): Promise<T> {
    try {
      return await this.write<T>(async (transaction, clock) => {
        throw new TakenBack(await work(transaction, clock));
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.answer as T;
      throw error;
    }
  }

  /** Writes without a turn, for what comes before the store exists. */
  found<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.managed('WRITE', work);
  }

  /** Changes of the schema, which Neo4j wants in a transaction of their own. */
  async define(statements: readonly string[]): Promise<void> {
    await this.withSession('WRITE', async (session) => {
      const transaction = await session.beginTransaction();
      for (const statement of statements) await transaction.run(statement);
      await transaction.commit();
    });
  }

  async close(): Promise<void> {
    const driver = this.driver;
    this.driver = null;
    await driver?.close();
    this.sockets.cut();
  }

  private managed<T>(mode: 'READ' | 'WRITE', work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.withSession(mode, async (session, patience) => {
      const transaction = await session.beginTransaction();
      try {
        const answer = await work(new Transaction(transaction, patience));
        await transaction.commit();
        return answer;
      } catch (error) {
        // What failed is the answer, also where the server can no longer be told to take it back.
        if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
        throw error;
      }
    });
  }

  private async withSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session, patience: Patience) => Promise<T>,
  ): Promise<T> {
    const { answerSeconds = 300, retrySeconds = 15 } = this.options;
    const patience = new Patience(answerSeconds, (seconds, cause) => {
      this.drop();
      const detail = `no answer for ${seconds} s`;
      const silence = new DanchieuError('store-unreachable', { location: this.location, detail });
      return cause === null ? silence : translate(cause, this.location);
    });
    const once = (): Promise<T> => this.inSession(mode, (session) => work(session, patience));
    try {
      // On a dead line nothing ever fails, so the loss of patience is heard beside it.
      return await Promise.race([attempts(patience, retrySeconds, once), patience.lost]);
    } catch (error) {
      throw translate(error, this.location);
    } finally {
      patience.end();
    }
  }

  private inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return this.sockets.during(async () => {
      const { database } = this.address;
      const session = this.opened().session({
        defaultAccessMode: mode,
        bookmarkManager: this.bookmarks,
        // Answers are bounded by their questions and read to their end: none is worth a second request.
        fetchSize: FETCH_ALL,
        ...(database === undefined ? {} : { database }),
      });
      try {
        return await work(session);
      } finally {
        // Closing also ends what the server still does for it, such as waiting for a turn. A session on a connection
        // that no longer answers closes when its driver does: nobody waits for it.
        void session.close().catch(() => undefined);
      }
    });
  }

  /** Drops every connection; the server takes back what was not committed on them. */
  private drop(): void {
    const driver = this.driver;
    this.driver = null;
    void driver?.close().catch(() => undefined);
    this.sockets.cut();
  }

  private opened(): Driver {
    if (this.driver === null) {
      const { uri, username, password } = this.address;
      const { connectSeconds = 5 } = this.options;
      try {
        this.driver = newDriver(uri, auth.basic(username, password), {
          disableLosslessIntegers: true,
          connectionTimeout: connectSeconds * 1000,
          connectionAcquisitionTimeout: connectSeconds * 2000,
          userAgent: 'danchieu',
        });
      } catch (error) {
        const detail = (error as { message?: string } | null)?.message ?? String(error);
        throw new DanchieuError('store-unreachable', { location: this.location, detail }, { cause: error });
      }
    }
    return this.driver;
  }
}

/** An address as it may be shown: what stands before an `@` is nobody's business. */
function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^/@]{0,1000}@/, '//');
}
