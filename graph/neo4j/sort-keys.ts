/**
 * Places in ordered lists as one string each: Neo4j compares strings by code point, in an index as in `ORDER BY`, so
 * one range index on such a string serves a list page by page. Numbers are padded; parts are joined by a blank, which
 * sorts before every character of an id.
 */
const DIGITS = 9;
const LATEST = 100_000_000;

export function digits(value: number, width = DIGITS): string {
  return String(value).padStart(width, '0');
}

/** All keys that begin with these parts and a blank lie between the two. */
export function span(...parts: readonly string[]): { readonly after: string; readonly end: string } {
  const start = parts.join(' ');
  return { after: `${start} `, end: `${start}!` };
}

export interface TaskPlace {
  /** Minus yyyymmdd of the document's day, 0 where unknown: ascending is latest first. */
  readonly recency: number;
  readonly document: string;
  readonly pos: number;
}

export function taskPlace({ recency, document, pos }: TaskPlace): string {
  return `${digits(LATEST + recency)} ${document} ${digits(pos)}`;
}

/** Which citations a list holds: those outside titles, those only in titles, or those that cover guiding texts. */
export type CitationList = 'direct' | 'nested' | 'covering';

const LETTER: Readonly<Record<CitationList, string>> = { direct: 'd', nested: 'n', covering: 'c' };

export function citationList(instrument: string, list: CitationList): string {
  return `${instrument} ${LETTER[list]}`;
}

export function citationKey(instrument: string, list: CitationList, place: string, role: number): string {
  return `${citationList(instrument, list)} ${place} ${digits(role, 2)}`;
}

export function findingKey(finding: {
  readonly kind: number;
  readonly document: string;
  readonly starts: number;
  readonly id: string;
}): { readonly sortKey: string; readonly documentKey: string } {
  const kind = digits(finding.kind, 2);
  const place = `${digits(finding.starts + 1, 10)} ${finding.id}`;
  return { sortKey: `${kind} ${finding.document} ${place}`, documentKey: `${finding.document} ${kind} ${place}` };
}

export type EdgeEnds = Readonly<{ from: string; relation: number; to: string }>;

export function edgeKeys({ from, relation, to }: EdgeEnds): Readonly<Record<EdgeOrder, string>> {
  const rank = digits(relation, 2);
  return {
    out: `${from} ${rank} ${to}`,
    in: `${to} ${rank} ${from}`,
    outById: `${from} ${to} ${rank}`,
    inById: `${to} ${from} ${rank}`,
  };
}

export type EdgeOrder = 'out' | 'in' | 'outById' | 'inById';

export function statementKey(ends: EdgeEnds, document: string, ord: number): string {
  return `${edgeKeys(ends).out} ${document} ${digits(ord)}`;
}

/** More tasks than any instrument is cited by; what is left to it always has nine digits. */
export const MOST_TASKS = 900_000_000;

/** Most tasks first, then the id. */
export function instrumentKey(tasks: number, id: string): string {
  return `${MOST_TASKS - tasks} ${id}`;
}

/** A claim of a key as one string. */
export function claimRef(key: string, id: string): string {
  return `${id} ${key}`;
}
