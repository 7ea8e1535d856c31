import type { GraphStore } from '../../../graph/store.js';
import type { Task } from '../../../src/facts/task.js';
import { lineAt } from '../../../src/text/lines.js';
import { type OpenedText, type OpenedTexts, openedTexts } from './opened-texts.js';

/** Words of a document as printed, with what stands round them; white space collapsed. */
export interface Quote {
  readonly document: string;
  readonly path: string;
  /** Offsets of the quoted words in the original, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Line of the original where they begin, from 1. */
  readonly line: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** True where the sentence goes on beyond what is quoted. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Code units of context on either side; a sentence or paragraph end within it cuts it shorter. */
const REACH = 160;

/** Quotes from the stored originals; each document is opened once. Made for one answer and let go with it. */
export class Quotes {
  private opened: Promise<OpenedTexts> | null = null;

  constructor(private readonly graph: GraphStore) {}

  /**
   * The words `[start, end)` of a document; null when it is no longer there.
   * @param task where they stand: nothing beyond its text is quoted
   */
  async of(document: string, start: number, end: number, task: Task | null = null): Promise<Quote | null> {
    this.opened ??= openedTexts(this.graph);
    const found = await (await this.opened).of(document);
    if (found === null) return null;
    const piece = task?.segments.find(([from, to]) => from <= start && end <= to);
    return quote(found, document, start, end, piece ?? [0, found.text.length]);
  }
}

function quote(
  { path, text, lines }: OpenedText,
  document: string,
  start: number,
  end: number,
  [from, to]: readonly [number, number],
): Quote {
  const before = text.slice(Math.max(from, start - REACH), start);
  const after = text.slice(end, Math.min(to, end + REACH));
  const first = lastBreak(before);
  const last = firstBreak(after);
  return {
    document,
    path,
    start,
    end,
    line: lineAt(lines, start),
    before: collapse(before.slice(first ?? wholeWord(before))),
    text: collapse(text.slice(start, end)).trim(),
    after: collapse(after.slice(0, last ?? Math.max(0, after.lastIndexOf(' ')))),
    cutBefore: first === null,
    cutAfter: last === null,
  };
}

/** Ends of what belongs to the words: a sentence's end, a table cell's, or a line that begins an item of a list. */
const BREAK = /[.;!?](?=\s)|\t|\n\s*(?:[-+•*]|\d{1,3}(?:\.\d{1,3})*[.)]|[a-zđ]\)|[IVX]{1,6}[.-])(?=\s)/g;

/** Where the sentence begins within what stands before the words; null when it begins further back. */
function lastBreak(text: string): number | null {
  let cut: number | null = null;
  for (const found of text.matchAll(BREAK)) cut = found.index + (found[0].startsWith('\n') ? 0 : found[0].length);
  return cut ?? (text.length < REACH ? 0 : null);
}

/** Where the sentence ends within what stands after the words; null when it goes on. */
function firstBreak(text: string): number | null {
  const found = text.search(BREAK);
  if (found >= 0) return found;
  return text.length < REACH ? text.length : null;
}

/** The first whole word: the text may begin in the middle of one. */
function wholeWord(text: string): number {
  return Math.max(0, text.search(/\s/));
}

const UNEVEN = /\s\s|[^\S ]/;

function collapse(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
