import type { Span } from '../../../src/text/span.js';
import type { Line } from './line.js';

/** A footnote cut out of the page foot, and the place in the body its number was printed at. */
export interface Footnote {
  readonly lines: readonly Line[];
  /** Code units of the first line that hold the note's own number. */
  readonly label: number;
  /** The marker glued to a word of the body ("Quốc hội2."), or null when none was found. */
  readonly marker: Span | null;
}

export interface Noted {
  readonly body: readonly Line[];
  readonly notes: readonly Footnote[];
}

const NOTE = /^(?:\[(\d{1,3})\]\s*|(\d{1,2})(?:\s+|\.\s+|(?=\p{Lu}\p{Ll})))(?=[\p{L}“"(])/u;
/** A note is over after this many printed lines even when no page begins. */
const LONGEST_NOTE = 60;
const SEARCH_BACK = 160;
const BRACKET = 0x5b;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

/**
 * Cuts footnotes out of the body: they stand at the page foot, mostly below a ruled line (or a line of spaces), open
 * with their number and run to the next page (domain reference §5.3). Their marker is looked for in the text above: a
 * note without one needs the rule, a note without the rule needs one.
 */
export function cutFootnotes(lines: readonly Line[]): Noted {
  const body: Line[] = [];
  const notes: Footnote[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const end = endOfNotes(lines, at, body);
    if (end === at) {
      body.push(line);
      continue;
    }
    for (const note of split(lines.slice(at, end), body)) notes.push(note);
    const next = lines[end];
    // What follows goes on with the body above the note, on a new page.
    if (next !== undefined) body.push(next.page ? next : { ...next, page: true });
    at = end;
  }
  return { body, notes };
}

/** Index after the notes that open at a line, or that line's own when none do. */
function endOfNotes(lines: readonly Line[], from: number, body: readonly Line[]): number {
  const line = lines[from] as Line;
  const first = line.text.charCodeAt(0);
  if (first !== BRACKET && (first < DIGIT_0 || first > DIGIT_9)) return from;
  const opens = NOTE.exec(line.text);
  if (opens === null) return from;
  const bracketed = opens[1] !== undefined;
  // "1. …" without a rule above it is an item of the text.
  if (!bracketed && !line.ruled && opens[0].includes('.')) return from;
  const marked = markerOf(body, opens) !== null;
  if (!marked && (bracketed || !line.ruled)) return from;
  let number = numberOf(opens);
  for (let at = from + 1; at < lines.length && at - from < LONGEST_NOTE; at++) {
    const next = lines[at] as Line;
    // A page that begins is seen by the line's own sign even where the whole text does not show such signs.
    if (next.page || (next.indent === 1 && next.gap === 0)) return at;
    const more = NOTE.exec(next.text);
    if (more !== null && numberOf(more) === number + 1) number++;
    if (/^(?:Nơi nhận|[IVX]{1,4}\.\s)/.test(next.text)) return marked && (line.ruled || bracketed) ? at : from;
  }
  return marked && (line.ruled || bracketed) ? Math.min(lines.length, from + LONGEST_NOTE) : from;
}

function numberOf(opens: RegExpExecArray): number {
  return Number(opens[1] ?? opens[2]);
}

function split(lines: readonly Line[], body: readonly Line[]): Footnote[] {
  const notes: Footnote[] = [];
  let number = numberOf(NOTE.exec((lines[0] as Line).text) as RegExpExecArray);
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const opens = at < lines.length ? NOTE.exec((lines[at] as Line).text) : null;
    if (at < lines.length && (opens === null || numberOf(opens) !== number + 1)) continue;
    const own = lines.slice(from, at);
    const label = NOTE.exec((own[0] as Line).text) as RegExpExecArray;
    notes.push({ lines: own, label: label[0].length, marker: markerOf(body, label) });
    from = at;
    number++;
  }
  return notes;
}

/** The number glued to a word of the body, nearest above the note; symbols that end in a digit (QH15, B1) are none. */
function markerOf(body: readonly Line[], label: RegExpExecArray): Span | null {
  const words = label[1] === undefined ? (label[2] as string) : `[${label[1]}]`;
  for (let at = body.length - 1; at >= 0 && body.length - at < SEARCH_BACK; at--) {
    const { text, start } = body[at] as Line;
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
      const end = from + words.length;
      if (label[1] === undefined ? isGlued(text, from, end) : from > 0)
        return { start: start + from, end: start + end };
    }
  }
  return null;
}

function isGlued(text: string, from: number, end: number): boolean {
  if (end < text.length && !' .,;:)”"'.includes(text.charAt(end))) return false;
  const word = text.slice(Math.max(0, from - 6), from);
  return /(?:\p{Ll}|\p{L}{3}|[”"’)])$/u.test(word) && !/(?:QH|TVQH|HĐND|NQ)$/.test(word);
}
