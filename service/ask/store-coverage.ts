import type { Coverage } from '../../graph/store.js';
import type { Service } from '../open/service.js';

/** What is in the store, with the register it was read by. */
export interface StoreCoverage extends Coverage {
  readonly register: { readonly rows: number; readonly version: string };
}

/** What is in the store, with the register it was read by. */
export async function storeCoverage({ graph, engine }: Service): Promise<StoreCoverage> {
  const { rows, version } = engine.register();
  return { ...(await graph.coverage()), register: { rows: rows.length, version } };
}
