import { RELATIONS, type Relation } from '../../../src/facts/statement.js';

export const DIRECTIONS = ['both', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const MOST_STEPS = 6;
const STEPS = 3;

/** What the address asks of the trace. */
export interface TraceQuery {
  readonly depth: number;
  readonly direction: Direction;
  /** Relations that are shown; all when empty. */
  readonly relations: readonly Relation[];
  readonly graph: boolean;
}

export function traceQueryOf(params: URLSearchParams): TraceQuery {
  const depth = Number.parseInt(params.get('depth') ?? '', 10);
  const asked = params.getAll('relation');
  return {
    depth: depth >= 1 && depth <= MOST_STEPS ? depth : STEPS,
    direction: DIRECTIONS.find((one) => one === params.get('direction')) ?? 'both',
    relations: RELATIONS.filter((one) => asked.includes(one)),
    graph: params.get('graph') === '1',
  };
}
