import { afterEach } from '@jest/globals';
import type { ExportRecord, GraphStore, Page, PageRequest } from '../../graph/store.js';
import { type SmallDocument, smallFacts } from './small-facts.js';
import { settle } from './small-resolver.js';

/** Opens a new, empty store; `close` also takes away what it leaves behind. */
export type OpenGraph = (options?: {
  readonly now?: () => Date;
}) => Promise<{ readonly store: GraphStore; readonly close: () => Promise<void> }>;

/** Stores that are closed after each test. */
export function storesOf(open: OpenGraph): {
  empty: (options?: Parameters<OpenGraph>[0]) => Promise<GraphStore>;
  filled: Fill;
} {
  let opened: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
    opened = [];
  });
  const empty = async (options?: Parameters<OpenGraph>[0]): Promise<GraphStore> => {
    const { store, close } = await open(options);
    opened.push(close);
    return store;
  };
  const filled: Fill = async (...documents) => {
    const store = await empty();
    await put(store, ...documents);
    return store;
  };
  return { empty, filled };
}

export type Fill = (...documents: readonly SmallDocument[]) => Promise<GraphStore>;

/** Puts documents and settles all that became dirty. */
export async function put(store: GraphStore, ...documents: readonly SmallDocument[]): Promise<void> {
  for (const document of documents) await store.putDocument(smallFacts(document), `token of ${document.id}`);
  await settle(store);
}

export async function exported(store: GraphStore): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = [];
  for await (const record of store.export()) records.push(record);
  return records;
}

/** The export as its lines, for byte-for-byte comparison. */
export async function exportText(store: GraphStore): Promise<string> {
  return (await exported(store)).map((record) => JSON.stringify(record)).join('\n');
}

/** All items of a list, read in pages of `limit`. */
export async function allPages<T>(list: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<readonly T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await list({ limit, after });
    items.push(...page.items);
    if (page.next === null) return items;
    if (page.items.length !== limit) throw new Error(`a page of ${page.items.length} is not the last`);
    after = page.next;
  }
}
