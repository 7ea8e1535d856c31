import { z } from 'zod';
import type { SearchTask } from '../../src/facts/search-task.js';
import type { Connection } from './connection.js';
import { batches, storedTask } from './documents.js';
import { citing, storedInstrument } from './instruments.js';
import { keyOf } from './key.js';
import type { Reader } from './reader.js';
import { setUp } from './set-up.js';
import { FORM, INSTRUMENT_SETTINGS, TASK_SETTINGS } from './settings.js';

/** Names of the two indexes of a store. */
export interface IndexNames {
  readonly tasks: string;
  readonly instruments: string;
}

const STATS = z.object({ numberOfDocuments: z.number() });
const MADE = z.object({ createdAt: z.string() });
const IDS = z.object({ results: z.array(z.object({ task: z.string() })), total: z.number() });
const IDS_A_ROUND = 10_000;
const CITED = z.object({ results: z.array(z.object({ instruments: z.array(z.string()) })) });

/** Changes the two indexes; every change has happened when its promise is kept. */
export class Writer {
  constructor(
    private readonly connection: Connection,
    private readonly names: IndexNames,
    private readonly batchBytes: number,
  ) {}

  async prepare(): Promise<void> {
    await setUp(this.connection, this.names.tasks, TASK_SETTINGS);
    await setUp(this.connection, this.names.instruments, INSTRUMENT_SETTINGS);
  }

  /** Writes and removes tasks, and adds the instruments they cite. */
  async put(tasks: readonly SearchTask[]): Promise<void> {
    const latest = new Map(tasks.map((task) => [task.id, task]));
    const gone: string[] = [];
    const instruments = new Set<string>();
    const stored = [...latest.values()].flatMap((task) => {
      for (const id of task.document?.instruments ?? []) instruments.add(id);
      if (task.document !== null) return [storedTask(task, task.document)];
      gone.push(keyOf(task.id));
      return [];
    });
    const enqueued = [
      ...(await this.remove(this.names.tasks, gone)),
      ...(await this.add(this.names.tasks, stored)),
      ...(await this.add(this.names.instruments, [...instruments].map(storedInstrument))),
    ];
    for (const task of enqueued) await this.connection.settled(task);
  }

  /** Instruments that the given tasks cite as they are stored now. */
  async cited(tasks: readonly SearchTask[]): Promise<readonly string[]> {
    const ids = [...new Set(tasks.map(({ id }) => keyOf(id)))];
    if (ids.length === 0) return [];
    // With a filter, though empty, the ids go in the body of the request: in an address hundreds would be too many.
    const query = { ids, fields: ['instruments'], filter: [], limit: ids.length };
    const { results } = await this.connection.call(CITED, (client) =>
      client.index(this.names.tasks).getDocuments(query),
    );
    return [...new Set(results.flatMap(({ instruments }) => instruments))];
  }

  /** Takes out the instruments among these that no task cites any more. */
  async dropUncited(instruments: readonly string[], tasks: Reader): Promise<void> {
    const uncited = (await citing(tasks, instruments)).filter((one) => one.tasks === 0);
    const keys = uncited.map(({ instrument }) => keyOf(instrument));
    for (const task of await this.remove(this.names.instruments, keys)) await this.connection.settled(task);
  }

  async clear(): Promise<void> {
    for (const index of [this.names.tasks, this.names.instruments]) {
      await this.connection.done((client) => client.index(index).deleteAllDocuments());
    }
  }

  /**
   * An index is told by its name, the instant it was made, which goes with it when it is put in another's place, and the
   * form in which this program stores tasks: one filled in another form is not the same.
   */
  async id(): Promise<string> {
    return `${this.names.tasks} ${await this.madeAt()} ${FORM}`;
  }

  async *ids(): AsyncGenerator<readonly string[]> {
    for (let offset = 0; ; offset += IDS_A_ROUND) {
      const query = { fields: ['task'], limit: IDS_A_ROUND, offset };
      const { results, total } = await this.connection.call(IDS, (client) =>
        client.index(this.names.tasks).getDocuments(query),
      );
      yield results.map(({ task }) => task);
      if (offset + IDS_A_ROUND >= total) return;
    }
  }

  async count(): Promise<number> {
    const { numberOfDocuments } = await this.connection.call(STATS, (client) =>
      client.index(this.names.tasks).getStats(),
    );
    return numberOfDocuments;
  }

  /** Fills new indexes from nothing and puts them in the place of these at one stroke; searches go on meanwhile. */
  async rebuild(tasks: AsyncIterable<readonly SearchTask[]>): Promise<void> {
    const names = { tasks: `${this.names.tasks}-next`, instruments: `${this.names.instruments}-next` };
    const next = new Writer(this.connection, names, this.batchBytes);
    await next.discard();
    await next.prepare();
    for await (const some of tasks) await next.put(some);
    const pairs = [names.tasks, names.instruments].map((name) => ({
      indexes: [name.replace(/-next$/, ''), name] as [string, string],
      rename: false,
    }));
    const filled = await next.madeAt();
    const exchange = await this.connection.enqueue((client) => client.swapIndexes(pairs));
    await this.connection.settled(exchange, [], async () => (await this.madeAt()) === filled);
    await next.discard();
  }

  private async madeAt(): Promise<string> {
    const index = this.names.tasks;
    return (await this.connection.call(MADE, (client) => client.getRawIndex(index))).createdAt;
  }

  private async discard(): Promise<void> {
    for (const index of [this.names.tasks, this.names.instruments]) {
      await this.connection.done((client) => client.deleteIndex(index), ['index_not_found']);
    }
  }

  private async add(index: string, documents: readonly object[]): Promise<readonly number[]> {
    const enqueued: number[] = [];
    for (const batch of batches(documents, this.batchBytes)) {
      enqueued.push(
        await this.connection.enqueue((client) =>
          client.index(index).addDocumentsFromString(batch, 'application/x-ndjson', { primaryKey: 'id' }),
        ),
      );
    }
    return enqueued;
  }

  private async remove(index: string, keys: readonly string[]): Promise<readonly number[]> {
    if (keys.length === 0) return [];
    return [await this.connection.enqueue((client) => client.index(index).deleteDocuments([...keys]))];
  }
}
