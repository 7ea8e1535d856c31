import type { Span } from '../../../src/text/span.js';
import { readDate } from '../dates.js';
import { readRoman } from '../roman.js';
import { nlp } from './plugin.js';
import type { Token } from './tokens.js';

/** A stretch of text that is read as one citation: from its head (or right after a name) to where its tail must end. */
export type Window = Span;

export interface Part<T> extends Span {
  readonly value: T;
}

/** What the grammar read in a window; offsets are those of the text the windows were cut from. */
export interface Phrase {
  readonly date: Part<string> | null;
  readonly issuer: Part<string> | null;
  readonly term: Part<string> | null;
  /** End of the last part read; the window's start when nothing was. */
  readonly end: number;
}

/**
 * Date and issuer in either order, each may be absent, a term of office after the issuer (domain reference §3.1). Every
 * step is optional and stands alone, because compromise knows no groups within groups.
 */
const DATE = '#Comma? #Of? #DateWord? #Date?';
const TERM = '#Comma? #Open? #Issuer? #TermWord? #Term? #Close?';
const TAIL = `${DATE} ${TERM} #Comma? #Of? #Issuer+? ${TERM} ${DATE}`;
const NUMBERED = `^#Head? #No? #No? #DocNumber ${TAIL}`;
const NAMED = `^${TAIL}`;

const GRAMMARS = { numbered: nlp.parseMatch(NUMBERED), named: nlp.parseMatch(NAMED) } as const;
export type GrammarKind = keyof typeof GRAMMARS;

/**
 * Reads the citation phrases in `windows` of `text`, all in one go. Result: one phrase a window, in order. `numbered`
 * windows begin at the head or at the number, `named` ones right after the name of a law or scheme.
 */
export function readPhrases(text: string, windows: readonly Window[], kind: GrammarKind): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < windows.length; from += BATCH)
    phrases.push(...readBatch(text, windows.slice(from, from + BATCH), kind));
  return phrases;
}

/** Windows compromise sees at a time: a few thousand characters; far more make it slow (its documents are heavy). */
const BATCH = 32;

function readBatch(text: string, windows: readonly Window[], kind: GrammarKind): Phrase[] {
  const phrases: Phrase[] = windows.map(({ start }) => ({ date: null, issuer: null, term: null, end: start }));
  const input = windows.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ') || ' ').join('\n');
  const view = nlp(input);
  const found = view.match(GRAMMARS[kind] as unknown as string) as unknown as {
    readonly ptrs: readonly Pointer[] | undefined;
  };
  const sentences = (view as unknown as { readonly document: readonly Token[][] }).document;
  for (const [sentence, from, to] of found.ptrs ?? []) {
    const window = windows[sentence];
    const terms = sentences[sentence];
    if (window === undefined || terms === undefined) continue;
    phrases[sentence] = readTerms(text, terms, from, to, window.start);
  }
  return phrases;
}

/** Sentence, first term and end of a match, as compromise keeps them. */
type Pointer = readonly [sentence: number, from: number, to: number];

/** Reads the tags off the terms of one match (named groups in optional blocks are lost by compromise). */
function readTerms(text: string, terms: readonly Token[], from: number, to: number, windowStart: number): Phrase {
  let date: Part<string> | null = null;
  let issuerStart = -1;
  let issuerEnd = -1;
  let term: Part<string> | null = null;
  let end = windowStart;
  let inIssuer = false;
  let at = windowStart;
  for (let i = 0; i < to; i++) {
    const piece = terms[i] as Token;
    const start = at + piece.pre.length;
    const stop = start + piece.text.length;
    at = stop;
    if (i < from) continue;
    const { tags } = piece;
    if (inIssuer && tags.has('Issuer')) {
      if (issuerStart < 0) issuerStart = start;
      issuerEnd = stop;
      end = stop;
      continue;
    }
    inIssuer = tags.has('Of');
    if (tags.has('DocNumber')) end = stop;
    else if (tags.has('Date')) {
      const value: string | null = date === null ? readDate(piece.text) : null;
      if (value !== null) date = { value, start, end: stop };
      end = stop;
    } else if (tags.has('Term')) {
      term = { value: readTermOfOffice(piece.text), start, end: stop };
      end = stop;
    } else if (tags.has('Close') && term !== null) end = stop;
  }
  const issuer =
    issuerStart < 0
      ? null
      : { value: text.slice(issuerStart, issuerEnd).replace(/\s+/g, ' '), start: issuerStart, end: issuerEnd };
  return { date, issuer, term, end };
}

/** `"13"` for XIII or 13, `"2020-2025"` for a committee's years. */
function readTermOfOffice(printed: string): string {
  const years = printed.match(/(\d{4})\s?[-\u2013]\s?(\d{4})/);
  return years === null ? (readRoman(printed) ?? printed) : `${years[1]}-${years[2]}`;
}
