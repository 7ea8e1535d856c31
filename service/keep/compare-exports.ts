import type { ExportRecord, GraphStore } from '../../graph/store.js';

export interface Comparison {
  /** Records that are the same, from the first on. */
  readonly records: number;
  /** The first record in which they differ, as the first store has it (or the second, where the first has ended). */
  readonly different: string | null;
}

/** Compares what two stores export, record by record; neither is held in memory. */
export async function compareExports(first: GraphStore, second: GraphStore): Promise<Comparison> {
  const [a, b] = [linesOf(first), linesOf(second)];
  try {
    for (let records = 0; ; records++) {
      const [left, right] = await Promise.all([a.next(), b.next()]);
      if (left.done && right.done) return { records, different: null };
      const [one, other] = [left.done ? null : left.value, right.done ? null : right.value];
      if (one !== other) return { records, different: one ?? other };
    }
  } finally {
    await a.return(undefined);
    await b.return(undefined);
  }
}

async function* linesOf(graph: GraphStore): AsyncGenerator<string, undefined> {
  for await (const record of graph.export()) yield JSON.stringify(record satisfies ExportRecord);
  return undefined;
}
