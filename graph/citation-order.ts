/** Where a citation stands in the lists of tasks: newest documents first, then by place, instrument and role. */
export interface CitationPlace {
  readonly recency: number;
  readonly document: string;
  readonly pos: number;
  readonly instrument: string;
  readonly role: number;
}

/** Compares two citations in that order; texts by code unit, as the stores do. */
export function byPlace(a: CitationPlace, b: CitationPlace): number {
  return (
    a.recency - b.recency ||
    compareText(a.document, b.document) ||
    a.pos - b.pos ||
    compareText(a.instrument, b.instrument) ||
    a.role - b.role
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
