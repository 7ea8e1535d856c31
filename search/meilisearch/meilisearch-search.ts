import type { SearchTask } from '../../src/facts/search-task.js';
import type { CitedInstrument, SearchAnswer, SearchQuery, TaskSearch } from '../task-search.js';
import type { Connection } from './connection.js';
import { complete } from './instruments.js';
import { Reader } from './reader.js';
import type { IndexNames, Writer } from './writer.js';

/** `TaskSearch` on a Meilisearch server. */
export class MeilisearchSearch implements TaskSearch {
  readonly kind = 'meilisearch';
  private readonly reader: Reader;

  constructor(
    private readonly writer: Writer,
    private readonly reading: Connection,
    private readonly names: IndexNames,
  ) {
    this.reader = new Reader(reading, names.tasks);
  }

  id(): Promise<string> {
    return this.writer.id();
  }

  async put(tasks: readonly SearchTask[]): Promise<void> {
    const before = await this.writer.cited(tasks);
    await this.writer.put(tasks);
    const still = new Set(tasks.flatMap(({ document }) => document?.instruments ?? []));
    await this.writer.dropUncited(
      before.filter((id) => !still.has(id)),
      this.reader,
    );
  }

  search(query: SearchQuery): Promise<SearchAnswer> {
    return this.reader.search(query);
  }

  complete(typed: string, limit: number): Promise<readonly CitedInstrument[]> {
    return complete(this.reading, this.names.instruments, this.reader, typed, limit);
  }

  count(): Promise<number> {
    return this.writer.count();
  }

  ids(): AsyncIterable<readonly string[]> {
    return this.writer.ids();
  }

  clear(): Promise<void> {
    return this.writer.clear();
  }

  rebuild(tasks: AsyncIterable<readonly SearchTask[]>): Promise<void> {
    return this.writer.rebuild(tasks);
  }

  async purge(): Promise<void> {
    // The server overwrites what is deleted when it sees fit; nobody can search it meanwhile.
  }

  async close(): Promise<void> {
    // Every call is a request of its own: there is nothing to close.
  }
}
