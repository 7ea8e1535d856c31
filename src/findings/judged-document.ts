import type { DateInterval, DocumentRecord } from '../facts/document.js';
import type { Mention } from '../facts/mention.js';
import type { CitationStyle } from './cite-in-full.js';

/** One document with what its mentions mean: what an extraction gives, or a store. */
export interface JudgedDocument {
  readonly document: DocumentRecord;
  /** Original text as decoded; offsets are UTF-16 code units into it. */
  readonly original: string;
  /** In order of `start`, longer first. */
  readonly mentions: readonly Mention[];
}

/**
 * The time over which citations are judged: the period the document plans for, else the days on which it can have been
 * written; null when neither is known, and then nothing is judged.
 */
export function judgedPeriod(document: DocumentRecord): DateInterval | null {
  return document.period?.value ?? document.date?.value ?? null;
}

/** Party documents cite by the Party's rule; a hyphen after its own number tells one whose office we do not know. */
export function citationStyle(
  { agency, number }: DocumentRecord,
  familyOf: (id: string) => string | null,
): CitationStyle {
  if (agency !== null && familyOf(agency) === 'party') return 'party';
  return number !== null && /^\d+[a-zđ]?-/iu.test(number.value) ? 'party' : 'state';
}

/** The mentions of each instrument that is certain, in order of their first place; those inside another's title left out. */
export function certainMentions(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const byInstrument = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { instrument, status, nestedIn } = mention;
    if (status !== 'resolved' || instrument === null || nestedIn !== null) continue;
    const known = byInstrument.get(instrument);
    if (known === undefined) byInstrument.set(instrument, [mention]);
    else known.push(mention);
  }
  return byInstrument;
}
