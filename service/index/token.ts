import { z } from 'zod';
import type { StatedFacts } from '../../src/facts/document.js';

/** All that decides what extraction says of a document: equal tokens, equal facts. */
export interface DocumentToken {
  /** SHA-256 of the file's bytes. */
  readonly content: string;
  readonly extractor: number;
  /** Version of the register, whose names the lexicon is made of. */
  readonly register: string;
  readonly stated: StatedFacts;
}

const tokenSchema = z.object({
  content: z.string(),
  extractor: z.number(),
  register: z.string(),
  stated: z.object({
    date: z.string().optional(),
    place: z.string().optional(),
    issuer: z.string().optional(),
    period: z.string().optional(),
  }),
});

/** A token as the store keeps it: equal tokens print alike. */
export function printToken(token: DocumentToken): string {
  const { content, extractor, register, stated } = token;
  const { date, place, issuer, period } = stated;
  return JSON.stringify({ content, extractor, register, stated: { date, place, issuer, period } });
}

/** The parts of a stored token; null for one that this version cannot read (the document is then read again). */
export function parseToken(text: string): DocumentToken | null {
  try {
    return tokenSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What was stated of a document before with what is stated now: the newer word counts, an empty one takes it back. */
export function withStated(before: StatedFacts, now: StatedFacts): StatedFacts {
  const either = (old: string | undefined, given: string | undefined): string | undefined =>
    (given ?? old) || undefined;
  return {
    date: either(before.date, now.date),
    place: either(before.place, now.place),
    issuer: either(before.issuer, now.issuer),
    period: either(before.period, now.period),
  };
}
