import type { GraphStore, InstrumentSummary } from '../../graph/store.js';

/** What the instruments of these ids are called, each once, by id; those the store does not know are left out. */
export async function summariesOf(graph: GraphStore, ids: Iterable<string>): Promise<readonly InstrumentSummary[]> {
  const asked = [...new Set(ids)].sort();
  if (asked.length === 0) return [];
  const known = await graph.summaries(asked);
  return asked.flatMap((id) => known.get(id) ?? []);
}
