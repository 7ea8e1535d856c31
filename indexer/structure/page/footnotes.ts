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

/**
 * Cuts footnotes out of the body: they stand at the page foot below a ruled line (or a line of spaces), open with their
 * number and run to the next page (domain reference §5.3). Their marker is looked for in the text above.
 */
export function cutFootnotes(lines: readonly Line[]): Noted {
  if (!lines.some((line) => (line.ruled || line.text.startsWith('[')) && NOTE.test(line.text))) {
    return { body: lines, notes: [] };
  }
  const body: Line[] = [];
  const notes: Footnote[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const opens = line.ruled || line.text.startsWith('[') ? NOTE.exec(line.text) : null;
    const bracketed = opens?.[1] !== undefined;
    if (opens === null || !(line.ruled || bracketed) || (bracketed && !line.ruled && markerOf(body, opens) === null)) {
      body.push(line);
      continue;
    }
    const end = endOfNotes(lines, at, Number(opens[1] ?? opens[2]));
    notes.push(...split(lines.slice(at, end), Number(opens[1] ?? opens[2]), body));
    at = end - 1;
    const next = lines[end];
    if (next !== undefined) {
      // What follows goes on with the body above the note, on a new page.
      body.push(next.page ? next : { ...next, page: true });
      at = end;
    }
  }
  return { body, notes };
}

function endOfNotes(lines: readonly Line[], from: number, first: number): number {
  let number = first;
  for (let at = from + 1; at < lines.length && at - from < LONGEST_NOTE; at++) {
    const line = lines[at] as Line;
    if (line.page) return at;
    const opens = NOTE.exec(line.text);
    if (opens !== null && Number(opens[1] ?? opens[2]) === number + 1) number++;
    if (/^(?:Nơi nhận|[IVX]{1,4}\.\s)/.test(line.text)) return at;
  }
  return Math.min(lines.length, from + LONGEST_NOTE);
}

function split(lines: readonly Line[], first: number, body: readonly Line[]): Footnote[] {
  const notes: Footnote[] = [];
  let number = first;
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const opens = at < lines.length ? NOTE.exec((lines[at] as Line).text) : null;
    if (at < lines.length && Number(opens?.[1] ?? opens?.[2]) !== number + 1) continue;
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
  const number = label[1] ?? label[2];
  const pattern =
    label[1] === undefined
      ? new RegExp(`(?<=\\p{Ll}|\\p{L}{3}|[”"’)])(?<!QH|TVQH|HĐND|NQ)${number}(?=[\\s.,;:)”"]|$)`, 'u')
      : new RegExp(`\\[${number}\\](?=.|$)`, 'u');
  for (let at = body.length - 1; at >= 0 && body.length - at < SEARCH_BACK; at--) {
    const line = body[at] as Line;
    const found = line.text.includes(number as string) ? pattern.exec(line.text) : null;
    if (found !== null) return { start: line.start + found.index, end: line.start + found.index + found[0].length };
  }
  return null;
}
