import type { GraphStore, InstrumentSummary } from '../../graph/store.js';

/** What the instruments of these ids are called, each once, by id; those the store does not know are left out. */
export async function summariesOf(graph: GraphStore, ids: Iterable<string>): Promise<InstrumentSummary[]> {
  const found: InstrumentSummary[] = [];
  for (const asked of [...new Set(ids)].sort()) {
    const card = await graph.instrument(asked);
    if (card === null) continue;
    const { id, identity, provisional, title, issued, inRegister, tasks, mentions, documents } = card;
    found.push({ id, identity, provisional, title, issued, inRegister, tasks, mentions, documents });
  }
  return found;
}
