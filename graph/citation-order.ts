import type { PageKeyPart } from './page-key.js';

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

export function ofOneTask(a: CitationPlace, b: CitationPlace): boolean {
  return a.pos === b.pos && a.document === b.document;
}

/** The parts of a page key that leads on from a citation. */
export function placeKey({ recency, document, pos, instrument, role }: CitationPlace): readonly PageKeyPart[] {
  return [recency, document, pos, instrument, role];
}

/** Behind every instrument and role at the place of a task: ids hold small letters, digits and hyphens. */
const BEHIND = ['~', 99] as const;

/** The parts of a page key that leads on behind all citations of a task. */
export function placeBehindTask({
  recency,
  document,
  pos,
}: Pick<CitationPlace, 'recency' | 'document' | 'pos'>): readonly PageKeyPart[] {
  return [recency, document, pos, ...BEHIND];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
