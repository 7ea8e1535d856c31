import type { Relation } from '../src/facts/statement.js';
import { relationOrder } from './order.js';

/** Relations by which what rests on an instrument is touched when it changes (`design.md`, "The graph"). */
const IMPACT_RELATIONS: readonly Relation[] = [
  'details',
  'guides',
  'implements',
  'continues',
  'based-on',
  'issued-with',
  'issues',
  'approves',
];

/** Their ranks, as stores keep relations. */
export const IMPACT_RANKS: readonly number[] = IMPACT_RELATIONS.map(relationOrder.rank);
