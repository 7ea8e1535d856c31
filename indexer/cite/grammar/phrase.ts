import { oneLine } from '../../../src/text/one-line.js';
import type { Span } from '../../../src/text/span.js';
import { readDate } from '../around/dates.js';
import { readRoman } from '../names/roman.js';
import { TAGS, type Tag } from './lexicon.js';
import { isOfIssuer, nlp, tagsOf } from './plugin.js';
import { splitTerms, type Token } from './tokens.js';

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
 * Reads the citation phrases in `windows` of `text`. Result: one phrase a window, in order. `numbered` windows begin at
 * the head or at the number, `named` ones right after the name of a law or scheme.
 */
export function readPhrases(text: string, windows: readonly Window[], kind: GrammarKind): Phrase[] {
  return windows.map(({ start, end }) => {
    const phrase = text.slice(start, end).replaceAll('\n', ' ');
    const terms = splitTerms(phrase);
    const tags = tagsOf(terms);
    const match = matchOf(phrase, tags, kind);
    return match === null
      ? { date: null, issuer: null, term: null, end: start }
      : readTerms(text, terms, tags, match, start);
  });
}

/** First term and end of what the grammar matched among the terms of a phrase. */
type Match = readonly [from: number, to: number];

/**
 * The grammar sees nothing of a phrase but its tags, and citations are printed in a few hundred ways: a sequence of tags is
 * matched once. The memory is bounded by emptying it when full.
 */
const KNOWN = { numbered: new Map<string, Match | null>(), named: new Map<string, Match | null>() } as const;
const MOST_KNOWN = 10_000;

function matchOf(phrase: string, tags: readonly Tag[], kind: GrammarKind): Match | null {
  const known = KNOWN[kind];
  const shape = shapeOf(tags);
  const before = known.get(shape);
  if (before !== undefined) return before;
  const found = match(phrase, kind);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(shape, found);
  return found;
}

/** The tags as far as a match can reach, a letter each: behind the first that no grammar has, nothing is read. */
function shapeOf(tags: readonly Tag[]): string {
  let shape = '';
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as Tag;
    shape += LETTERS.get(tag) as string;
    if (tag === 'Other' || tag === 'SubjectCue') break;
  }
  return shape;
}

const LETTERS: ReadonlyMap<Tag, string> = new Map(TAGS.map((tag, i) => [tag, String.fromCharCode(0x41 + i)]));

function match(phrase: string, kind: GrammarKind): Match | null {
  const found = nlp(phrase || ' ').match(GRAMMARS[kind] as unknown as string) as unknown as {
    readonly ptrs: readonly Pointer[] | undefined;
  };
  const [first] = found.ptrs ?? [];
  return first === undefined ? null : [first[1], first[2]];
}

/** Sentence, first term and end of a match, as compromise keeps them. */
type Pointer = readonly [sentence: number, from: number, to: number];

/** Reads the tags off the terms of one match (named groups in optional blocks are lost by compromise). */
function readTerms(
  text: string,
  terms: readonly Token[],
  tags: readonly Tag[],
  [from, to]: Match,
  windowStart: number,
): Phrase {
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
    const tag = tags[i] as Tag;
    if (inIssuer && isOfIssuer(tag)) {
      if (issuerStart < 0) issuerStart = start;
      issuerEnd = stop;
      end = stop;
      continue;
    }
    inIssuer = tag === 'Of';
    if (tag === 'DocNumber') end = stop;
    else if (tag === 'Date') {
      const value: string | null = date === null ? readDate(piece.text) : null;
      if (value !== null) date = { value, start, end: stop };
      end = stop;
    } else if (tag === 'Term') {
      term = { value: readTermOfOffice(piece.text), start, end: stop };
      end = stop;
    } else if (tag === 'Close' && term !== null) end = stop;
  }
  const issuer =
    issuerStart < 0 ? null : { value: oneLine(text.slice(issuerStart, issuerEnd)), start: issuerStart, end: issuerEnd };
  return { date, issuer, term, end };
}

/** `"13"` for XIII or 13, `"2020-2025"` for a committee's years. */
function readTermOfOffice(printed: string): string {
  const years = printed.match(/(\d{4})\s?[-\u2013]\s?(\d{4})/);
  return years === null ? (readRoman(printed) ?? printed) : `${years[1]}-${years[2]}`;
}
