import type { Edge, InstrumentSummary } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Service } from '../../open/service.js';

export interface GraphAround {
  readonly root: string;
  /** Nearest first, then in the order of the trace. */
  readonly nodes: readonly (InstrumentSummary & { readonly depth: number })[];
  /** Between nodes that are shown. */
  readonly edges: readonly Edge[];
  /** Instruments of which not every neighbour is shown. */
  readonly cut: readonly string[];
}

/** The instruments round one, up to a depth and a number of nodes. @throws DanchieuError `not-found`. */
export async function graphAround(service: Service, id: string, depth: number, most: number): Promise<GraphAround> {
  const trace = await service.graph.trace(id, depth, 'both');
  if (trace === null) throw new DanchieuError('not-found', { ref: id });
  const nodes = new Map([[trace.root.id, { ...trace.root, depth: 0 }]]);
  const cut = new Set(trace.cut);
  const edges = new Map<string, Edge>();
  const steps = [...trace.up, ...trace.down].sort((a, b) => a.depth - b.depth);
  for (const { instrument, depth: at, edge } of steps) {
    if (!nodes.has(instrument.id)) {
      if (nodes.size >= most) {
        cut.add(edge.from === instrument.id ? edge.to : edge.from);
        continue;
      }
      nodes.set(instrument.id, { ...instrument, depth: at });
    }
    edges.set(`${edge.from} ${edge.relation} ${edge.to}`, edge);
  }
  const shown = [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return {
    root: trace.root.id,
    nodes: [...nodes.values()],
    edges: shown,
    cut: [...cut].filter((one) => nodes.has(one)).sort(),
  };
}
