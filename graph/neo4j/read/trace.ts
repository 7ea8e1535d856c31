import { RELATIONS } from '../../../src/facts/statement.js';
import { FAN_OUT, TRACE_STEPS } from '../../limits.js';
import { relationOrder } from '../../order.js';
import type { InstrumentSummary, Trace, TraceStep } from '../../store.js';
import { span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { instrumentSummaries, presentInstrument } from './instruments.js';
import { type EdgeRow, edgesWithEvidence } from './relations.js';

export interface BareStep {
  readonly depth: number;
  readonly edge: EdgeRow;
  readonly instrument: InstrumentSummary;
}

/** What an instrument rests on (up: along its edges) and what rests on it (down: against them), level by level. */
export async function trace(
  transaction: Transaction,
  asked: string,
  depth: number,
  direction: 'up' | 'down' | 'both',
): Promise<Trace | null> {
  const root = await presentInstrument(transaction, asked);
  if (root === null) return null;
  const cut = new Set<string>();
  const walked = async (way: 'up' | 'down'): Promise<readonly BareStep[]> =>
    direction === way || direction === 'both' ? walk(transaction, root, way, depth, cut) : [];
  const up = await walked('up');
  const down = await walked('down');
  const steps = await withEvidence(transaction, [...up, ...down]);
  return { root, up: steps.slice(0, up.length), down: steps.slice(up.length), cut: [...cut].sort() };
}

export async function withEvidence(
  transaction: Transaction,
  steps: readonly BareStep[],
): Promise<readonly TraceStep[]> {
  const edges = await edgesWithEvidence(
    transaction,
    steps.map(({ edge }) => edge),
  );
  return steps.flatMap(({ depth, instrument }, index) => {
    const edge = edges[index];
    return edge === undefined ? [] : [{ depth, edge, instrument }];
  });
}

/**
 * Breadth first. Each instrument is reached once, on its first level and from the first instrument that leads to it;
 * all relations between the two are steps. Neighbours of one instrument are followed up to the cap, in id order.
 */
async function walk(
  transaction: Transaction,
  root: InstrumentSummary,
  way: 'up' | 'down',
  depth: number,
  cut: Set<string>,
): Promise<readonly BareStep[]> {
  const steps: BareStep[] = [];
  const reached = new Set([root.id]);
  let level = [root.id];
  for (let at = 1; at <= depth && level.length > 0; at++) {
    const neighbours = await neighboursOf(transaction, level, way);
    const ends = new Set([...neighbours.values()].flatMap(({ edges }) => edges.map((edge) => farEnd(edge, way))));
    const known = await instrumentSummaries(
      transaction,
      [...ends].filter((end) => !reached.has(end)),
    );
    const next: string[] = [];
    for (const from of level) {
      const { edges, more } = neighbours.get(from) ?? { edges: [], more: false };
      if (more) cut.add(from);
      if (steps.length >= TRACE_STEPS && edges.some((edge) => !reached.has(farEnd(edge, way)))) {
        cut.add(from);
        continue;
      }
      const fresh = new Set<string>();
      for (const edge of edges) {
        const end = farEnd(edge, way);
        const instrument = known.get(end);
        if (instrument === undefined || (reached.has(end) && !fresh.has(end))) continue;
        if (!fresh.has(end)) next.push(end);
        fresh.add(end);
        reached.add(end);
        steps.push({ depth: at, edge, instrument });
      }
    }
    level = next;
  }
  return steps;
}

export function farEnd(edge: EdgeRow, way: 'up' | 'down'): string {
  return way === 'up' ? edge.to : edge.from;
}

interface Neighbours {
  readonly edges: readonly EdgeRow[];
  /** Whether there are more neighbours than may be followed. */
  readonly more: boolean;
}

const ALL_RANKS = RELATIONS.map(relationOrder.rank);

/** Edges to the first neighbours of each instrument, in id order. */
async function neighboursOf(
  transaction: Transaction,
  ids: readonly string[],
  way: 'up' | 'down',
): Promise<Map<string, Neighbours>> {
  const found = new Map<string, Neighbours>();
  const question = way === 'up' ? 'neighbours-up' : 'neighbours-down';
  // Two instruments may be joined by several relations, so that many rows can be few neighbours: then more are read.
  for (let limit = FAN_OUT + 1, open = ids; open.length > 0; limit *= 4) {
    const lists = open.map((id) => span(id));
    const rows = await transaction.each<EdgeRow>(question, 'lists', lists, { relations: ALL_RANKS, limit });
    const full: string[] = [];
    for (const [id, edges] of byNearEnd(rows, way)) {
      const neighbours = capped(edges, way);
      found.set(id, neighbours);
      if (!neighbours.more && edges.length === limit) full.push(id);
    }
    open = full;
  }
  return found;
}

function byNearEnd(rows: readonly EdgeRow[], way: 'up' | 'down'): ReadonlyMap<string, readonly EdgeRow[]> {
  const groups = new Map<string, EdgeRow[]>();
  for (const row of rows) {
    const near = way === 'up' ? row.from : row.to;
    const group = groups.get(near);
    if (group === undefined) groups.set(near, [row]);
    else group.push(row);
  }
  return groups;
}

function capped(edges: readonly EdgeRow[], way: 'up' | 'down'): Neighbours {
  const followed = new Set<string>();
  for (const [index, edge] of edges.entries()) {
    followed.add(farEnd(edge, way));
    if (followed.size > FAN_OUT) return { edges: edges.slice(0, index), more: true };
  }
  return { edges, more: false };
}
