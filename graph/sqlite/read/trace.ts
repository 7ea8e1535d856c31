import { FAN_OUT, TRACE_STEPS } from '../../limits.js';
import type { InstrumentSummary, Trace, TraceStep } from '../../store.js';
import type { Connection } from '../connection.js';
import { instrumentSummary, presentId } from './instruments.js';
import { type EdgeRow, edgeOf } from './relations.js';

/** What an instrument rests on (up: along its edges) and what rests on it (down: against them), level by level. */
export function trace(
  connection: Connection,
  asked: string,
  depth: number,
  direction: 'up' | 'down' | 'both',
): Trace | null {
  const id = presentId(connection, asked);
  const root = id === null ? null : instrumentSummary(connection, id);
  if (root === null) return null;
  const cut = new Set<string>();
  const walked = (way: 'up' | 'down'): readonly TraceStep[] =>
    direction === way || direction === 'both' ? walk(connection, root, way, depth, cut) : [];
  return { root, up: walked('up'), down: walked('down'), cut: [...cut].sort() };
}

/**
 * Breadth first. Each instrument is reached once, on its first level and from the first instrument that leads to it;
 * all relations between the two are steps. Neighbours of one instrument are followed up to the cap, in id order.
 */
function walk(
  connection: Connection,
  root: InstrumentSummary,
  way: 'up' | 'down',
  depth: number,
  cut: Set<string>,
): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  const reached = new Set([root.id]);
  let level = [root.id];
  for (let at = 1; at <= depth && level.length > 0; at++) {
    const next: string[] = [];
    for (const from of level) {
      const { edges, more } = neighbours(connection, from, way);
      const fresh = edges.filter((edge) => !reached.has(farEnd(edge, way)));
      const full = steps.length >= TRACE_STEPS && fresh.length > 0;
      if (more || full) cut.add(from);
      if (full) continue;
      for (const [end, between] of byFarEnd(fresh, way)) {
        reached.add(end);
        const instrument = instrumentSummary(connection, end);
        if (instrument === null) continue;
        next.push(end);
        for (const edge of between) steps.push({ depth: at, edge: edgeOf(connection, edge), instrument });
      }
    }
    level = next;
  }
  return steps;
}

function farEnd(edge: EdgeRow, way: 'up' | 'down'): string {
  return way === 'up' ? edge.to_id : edge.from_id;
}

function byFarEnd(edges: readonly EdgeRow[], way: 'up' | 'down'): ReadonlyMap<string, readonly EdgeRow[]> {
  const groups = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    const group = groups.get(farEnd(edge, way));
    if (group === undefined) groups.set(farEnd(edge, way), [edge]);
    else group.push(edge);
  }
  return groups;
}

const NEIGHBOURS = {
  up: 'SELECT * FROM edges WHERE from_id = ? ORDER BY to_id, relation LIMIT ?',
  down: 'SELECT * FROM edges WHERE to_id = ? ORDER BY from_id, relation LIMIT ?',
} as const;

/** Edges to the first neighbours in id order, and whether there are more neighbours than may be followed. */
function neighbours(
  connection: Connection,
  id: string,
  way: 'up' | 'down',
): { edges: readonly EdgeRow[]; more: boolean } {
  // Two instruments may be joined by several relations, so that many rows can be few neighbours: then more are read.
  for (let limit = FAN_OUT + 1; ; limit *= 4) {
    const rows = connection.all<EdgeRow>(NEIGHBOURS[way], id, limit);
    const ends = new Set<string>();
    const edges = rows.filter((edge) => ends.add(farEnd(edge, way)).size <= FAN_OUT);
    if (ends.size > FAN_OUT) return { edges, more: true };
    if (rows.length < limit) return { edges, more: false };
  }
}
