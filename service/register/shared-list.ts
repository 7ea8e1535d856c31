import { readFile, rename, writeFile } from 'node:fs/promises';
import type { GraphStore } from '../../graph/store.js';
import { errorCode } from '../open/error-code.js';

/** Name of the store's setting that holds the office's own list where several machines share the graph. */
const SETTING = 'office-register';

type Shared = Pick<GraphStore, 'kind' | 'setting' | 'putSetting'>;

/**
 * Brings the office's own list to this machine as the shared graph has it, before the register is made: two machines
 * with different lists would otherwise take turns in changing what every citation means. A graph in a file has its list
 * beside it and shares nothing.
 * @param publish whether a list that only this machine has becomes everybody's
 */
export async function fetchOfficeList(graph: Shared, officeFile: string, publish: boolean): Promise<void> {
  if (graph.kind === 'sqlite') return;
  const shared = await graph.setting(SETTING);
  const own = await readOwn(officeFile);
  if (shared === own) return;
  if (shared !== null) await replaceFile(officeFile, shared);
  else if (publish) await publishOfficeList(graph, officeFile);
}

/** Makes this machine's list everybody's, after rows were added to it. */
export async function publishOfficeList(graph: Shared, officeFile: string): Promise<void> {
  if (graph.kind === 'sqlite') return;
  const own = await readOwn(officeFile);
  if (own !== null && own !== (await graph.setting(SETTING))) await graph.putSetting(SETTING, own);
}

/** As a whole, so that whoever reads meanwhile finds the old list or the new one. */
async function replaceFile(file: string, text: string): Promise<void> {
  const next = `${file}.${process.pid}.new`;
  await writeFile(next, text);
  await rename(next, file);
}

async function readOwn(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
}
