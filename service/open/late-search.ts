import type { SearchAnswer, SearchQuery, TaskSearch } from '../../search/task-search.js';
import type { SearchTask } from '../../src/facts/search-task.js';

/**
 * A search that could not be opened when the rest was: it is tried again whenever it is asked, and until it answers
 * every question fails as the first did. What reads the graph alone goes on meanwhile.
 */
export class LateSearch implements TaskSearch {
  private opened: TaskSearch | null = null;

  constructor(
    readonly kind: TaskSearch['kind'],
    private readonly open: () => Promise<TaskSearch>,
  ) {}

  async id(): Promise<string> {
    return (await this.there()).id();
  }

  async put(tasks: readonly SearchTask[]): Promise<void> {
    return (await this.there()).put(tasks);
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    return (await this.there()).search(query);
  }

  async rebuild(tasks: AsyncIterable<readonly SearchTask[]>): Promise<void> {
    return (await this.there()).rebuild(tasks);
  }

  async count(): Promise<number> {
    return (await this.there()).count();
  }

  async *ids(): AsyncIterable<readonly string[]> {
    yield* (await this.there()).ids();
  }

  async clear(): Promise<void> {
    return (await this.there()).clear();
  }

  async purge(): Promise<void> {
    return (await this.there()).purge();
  }

  async close(): Promise<void> {
    await this.opened?.close();
  }

  private async there(): Promise<TaskSearch> {
    this.opened ??= await this.open();
    return this.opened;
  }
}
