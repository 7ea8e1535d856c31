import { type Loaded, useLoad } from './use-load.js';

/** The first `count` pages of a list, one after the other; stops at the last. Each page says where the next begins. */
export function usePages<T extends { readonly next: string | null }>(
  key: string | null,
  count: number,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<T>,
): Loaded<readonly T[]> {
  return useLoad(key === null ? null : `${key}#${count}`, async (signal) => {
    const pages: T[] = [];
    for (let cursor: string | undefined; pages.length < count; ) {
      const page = await load(cursor, signal);
      pages.push(page);
      if (page.next === null) break;
      cursor = page.next;
    }
    return pages;
  });
}
