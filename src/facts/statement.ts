/** Instrument-to-instrument relations (domain reference §4.2), active direction: `from` does it to `to`. */
export const RELATIONS = [
  'amends',
  'replaces',
  'repeals',
  'details',
  'guides',
  'implements',
  'continues',
  'based-on',
  'issued-with',
  'issues',
  'approves',
  'corrects',
  'consolidates',
  'suspends',
  'extends',
  'interprets',
  'publishes',
  'refers-to',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** An end of a statement: a mention of the document, or the document itself (and the decision that issues it). */
export type StatementEnd = { readonly mention: string } | 'document';

/** "A does R to B", as a document says it. Offsets are UTF-16 code units into the original text. */
export interface StatementFact {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly from: StatementEnd;
  readonly relation: Relation;
  readonly to: StatementEnd;
  readonly strength: 'explicit' | 'implicit';
  readonly planned: boolean;
  /** The words, `original.slice(start, end)` with white space collapsed. */
  readonly evidence: string;
}

/** One line of `extract --of relations`: ends as instrument ids, `document`, or null where an end is not one instrument. */
export interface Statement extends Omit<StatementFact, 'from' | 'to'> {
  readonly from: string | null;
  readonly to: string | null;
}
