import { FAN_OUT, TRACE_STEPS } from '../../limits.js';
import type { InstrumentSummary, Trace, TraceStep } from '../../store.js';
import type { Connection } from '../connection.js';
import { instrumentSummaries, instrumentSummary, presentId } from './instruments.js';
import { type EdgeKey, edgesOf } from './relations.js';

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
  deepest: number,
  cut: Set<string>,
): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  const reached = new Set([root.id]);
  let level: readonly string[] = [root.id];
  for (let depth = 1; depth <= deepest && level.length > 0; depth++) {
    const followed: EdgeKey[] = [];
    for (const from of level) {
      const { edges, more } = neighbours(connection, from, way);
      const fresh = edges.filter((edge) => !reached.has(farEnd(edge, way)));
      const full = steps.length + followed.length >= TRACE_STEPS && fresh.length > 0;
      if (more || full) cut.add(from);
      if (full) continue;
      for (const edge of fresh) {
        reached.add(farEnd(edge, way));
        followed.push(edge);
      }
    }
    level = addLevel(connection, steps, depth, followed, way);
  }
  return steps;
}

/** Adds the steps of one level, read together: a query for each would take several times as long. Returns their far ends. */
function addLevel(
  connection: Connection,
  steps: TraceStep[],
  depth: number,
  followed: readonly EdgeKey[],
  way: 'up' | 'down',
): readonly string[] {
  const ends = [...new Set(followed.map((edge) => farEnd(edge, way)))];
  const instruments = instrumentSummaries(connection, ends);
  const known = followed.filter((edge) => instruments.has(farEnd(edge, way)));
  edgesOf(connection, known).forEach((edge, at) => {
    const instrument = instruments.get(farEnd(known[at] as EdgeKey, way)) as InstrumentSummary;
    steps.push({ depth, edge, instrument });
  });
  return ends.filter((id) => instruments.has(id));
}

function farEnd(edge: EdgeKey, way: 'up' | 'down'): string {
  return way === 'up' ? edge.to_id : edge.from_id;
}

/** Each reads nothing but its index (`edges_out_by_id`, `edges_in_by_id`). */
const NEIGHBOURS = {
  up: 'SELECT from_id, relation, to_id FROM edges WHERE from_id = ? ORDER BY to_id, relation LIMIT ?',
  down: 'SELECT from_id, relation, to_id FROM edges WHERE to_id = ? ORDER BY from_id, relation LIMIT ?',
} as const;

/** Edges to the first neighbours in id order, and whether there are more neighbours than may be followed. */
function neighbours(
  connection: Connection,
  id: string,
  way: 'up' | 'down',
): { edges: readonly EdgeKey[]; more: boolean } {
  // Two instruments may be joined by several relations, so that many rows can be few neighbours: then more are read.
  for (let limit = FAN_OUT + 1; ; limit *= 4) {
    const rows = connection.all<EdgeKey>(NEIGHBOURS[way], id, limit);
    const ends = new Set<string>();
    const edges = rows.filter((edge) => ends.add(farEnd(edge, way)).size <= FAN_OUT);
    if (ends.size > FAN_OUT) return { edges, more: true };
    if (rows.length < limit) return { edges, more: false };
  }
}
