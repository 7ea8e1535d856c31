import type { Relation } from '../../src/facts/statement.js';

/** Relations as the graph tells them apart by colour: four kinds, because more colours cannot be told apart. */
export const KINDS = ['changes', 'carries', 'based', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<Relation, Kind>> = {
  amends: 'changes',
  replaces: 'changes',
  repeals: 'changes',
  suspends: 'changes',
  corrects: 'changes',
  consolidates: 'changes',
  extends: 'changes',
  details: 'carries',
  guides: 'carries',
  implements: 'carries',
  continues: 'carries',
  issues: 'carries',
  approves: 'carries',
  'issued-with': 'carries',
  'based-on': 'based',
  interprets: 'other',
  publishes: 'other',
  'refers-to': 'other',
};

export function kindOf(relation: Relation): Kind {
  return KIND_OF[relation];
}
