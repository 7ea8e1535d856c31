import type { Edge, Instrument, TraceStep } from '../data/types.js';

/** Instruments that a graph shows at most: more cannot be read. */
export const MOST_NODES = 60;

/** What a graph shows. */
export interface GraphModel {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, Instrument>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Instruments of which not every neighbour is shown. */
  readonly cut: ReadonlySet<string>;
}

/** The root and the steps of a trace, nearest first, as far as there is room. */
export function modelOf(
  root: Instrument,
  steps: readonly Pick<TraceStep, 'depth' | 'edge' | 'instrument'>[],
  cut: readonly string[],
): GraphModel {
  const nodes = new Map([[root.id, root]]);
  const open = new Set(cut);
  for (const { edge, instrument } of [...steps].sort((a, b) => a.depth - b.depth)) {
    if (nodes.has(instrument.id)) continue;
    if (nodes.size < MOST_NODES) nodes.set(instrument.id, instrument);
    else open.add(edge.from === instrument.id ? edge.to : edge.from);
  }
  return between(
    root.id,
    nodes,
    steps.map(({ edge }) => edge),
    open,
  );
}

export interface Expanded {
  readonly model: GraphModel;
  readonly added: number;
  /** There was more than there was room for. */
  readonly full: boolean;
}

/** The graph with what stands round one of its nodes added, as far as there is room. */
export function expand(
  model: GraphModel,
  round: string,
  found: { readonly nodes: readonly Instrument[]; readonly edges: readonly Edge[]; readonly cut: readonly string[] },
): Expanded {
  const nodes = new Map(model.nodes);
  let full = false;
  for (const node of found.nodes) {
    if (nodes.has(node.id)) continue;
    if (nodes.size < MOST_NODES) nodes.set(node.id, node);
    else full = true;
  }
  const cut = new Set(model.cut);
  if (full || found.cut.includes(round)) cut.add(round);
  else cut.delete(round);
  const edges = [...model.edges.values(), ...found.edges];
  return { model: between(model.root, nodes, edges, cut), added: nodes.size - model.nodes.size, full };
}

function between(
  root: string,
  nodes: ReadonlyMap<string, Instrument>,
  edges: readonly Edge[],
  cut: ReadonlySet<string>,
): GraphModel {
  const shown = edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return {
    root,
    nodes,
    edges: new Map(shown.map((edge) => [`${edge.from} ${edge.relation} ${edge.to}`, edge])),
    cut: new Set([...cut].filter((id) => nodes.has(id))),
  };
}
