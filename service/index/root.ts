import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { GraphStore } from '../../graph/store.js';

const SETTING = 'root';

/** The folder that document paths of a store are relative to; null while nothing was indexed. */
export function readRoot(graph: GraphStore): Promise<string | null> {
  return graph.setting(SETTING);
}

/** Keeps the root with the store. */
export function writeRoot(graph: GraphStore, root: string): Promise<void> {
  return graph.putSetting(SETTING, root);
}

/**
 * The root of an index run: `--root`, else the store's own, else the first path (a file's folder). The first one used
 * is kept with the store, so that a document keeps its id however it is named later.
 */
export async function rootFor(
  graph: GraphStore,
  asked: string | undefined,
  first: string | undefined,
): Promise<string> {
  if (asked === undefined) {
    const known = await readRoot(graph);
    if (known !== null) return known;
  }
  const root = asked === undefined ? await rootOfPath(first ?? '.') : resolve(asked);
  if ((await readRoot(graph)) === null) await writeRoot(graph, root);
  return root;
}

/** The folder itself, or the folder that a file or a glob lies in. */
export async function rootOfPath(path: string): Promise<string> {
  const absolute = resolve(path);
  const found = await stat(absolute).catch(() => null);
  if (found?.isDirectory()) return absolute;
  let folder = dirname(absolute);
  while (/[*?[{]/.test(folder)) folder = dirname(folder);
  return folder;
}
