import { remember } from '../../../src/remember.js';
import { Openings } from '../../../src/text/openings.js';
import type { Line } from '../page/line.js';
import type { Column } from '../unit.js';
import { COLUMN_NAMES } from './column-names.data.js';

/** A run of lines that names the columns of a table; `to` is the index after its last line. */
export interface ColumnHeads {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

const NAMES: ReadonlyMap<string, Column> = new Map(
  COLUMN_NAMES.flatMap((row) => row.names.map((name) => [words(name), row.column] as const)),
);
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length));
/** Every head cut after each of its words. */
const BEGINNINGS: ReadonlySet<string> = new Set([...NAMES.keys()].flatMap(beginnings));
const OPENINGS = new Openings([...BEGINNINGS].filter((words) => !words.includes(' ')));
const MOST_LINES = 24;
const LONGEST_HEAD = 72;

function beginnings(name: string): string[] {
  const parts = name.split(' ');
  return parts.map((_, at) => parts.slice(0, at + 1).join(' '));
}

/** The column a printed head names, or null. */
export function columnOf(head: string): Column | null {
  return NAMES.get(words(head)) ?? null;
}

/**
 * Reads the column heads that start at a line, or null. A flattened table prints each head over one or more lines and
 * several heads on one; together the lines must hold heads of two columns at least and nothing else.
 */
export function readColumnHeads(lines: readonly Line[], from: number): ColumnHeads | null {
  if (!mayOpen((lines[from] as Line).text)) return null;
  const tokens: Token[] = [];
  let read = from;
  const columns: Column[] = [];
  let to = from;
  for (let at = 0; ; ) {
    while (tokens.length - at < LONGEST_NAME && read < lines.length && read < from + MOST_LINES)
      read = readTokens(lines, read, tokens);
    const length = longestName(tokens, at);
    if (length === 0) break;
    const name = tokens.slice(at, at + length);
    const column = NAMES.get(name.map((token) => token.word).join(' ')) as Column;
    // A repeated column begins something else: the first cell of the table may be a unit called like a head.
    if (columns.includes(column)) break;
    columns.push(column);
    at += length;
    const last = name[length - 1] as Token;
    if (last.last) to = last.line + 1;
  }
  const telling = columns.some((column) => column === 'lead' || column === 'time' || column === 'content');
  return columns.length < 2 || to === from || !telling ? null : { from, to, columns };
}

interface Token {
  readonly word: string;
  readonly line: number;
  /** True for the last word of its line. */
  readonly last: boolean;
}

/** Adds the words of a line; a line too long for a head ends the reading. Returns the index to read on from. */
function readTokens(lines: readonly Line[], at: number, tokens: Token[]): number {
  const line = lines[at] as Line;
  if (line.text.length > LONGEST_HEAD) return lines.length;
  const own = words(line.text).split(' ');
  own.forEach((word, index) => {
    tokens.push({ word, line: at, last: index === own.length - 1 });
  });
  return at + 1;
}

function mayOpen(text: string): boolean {
  if (text.length > LONGEST_HEAD) return false;
  const first = text.indexOf(' ');
  if (first < 0) return BEGINNINGS.has(words(text));
  if (!OPENINGS.mayStandAt(text, 0) || !mayBegin(text.slice(0, first))) return false;
  const second = text.indexOf(' ', first + 1);
  const two = words(second < 0 ? text : text.slice(0, second));
  return BEGINNINGS.has(two) || NAMES.has(bareWord(text.slice(0, first)));
}

/** Asked of the first word of every short line. */
const mayBegin = remember((word) => BEGINNINGS.has(bareWord(word)));

/** How many of the words from `at` on make the longest column head. */
function longestName(tokens: readonly Token[], at: number): number {
  let name = '';
  let longest = 0;
  for (let end = at; end < tokens.length; end++) {
    name += `${end === at ? '' : ' '}${(tokens[end] as Token).word}`;
    if (NAMES.has(name)) longest = end - at + 1;
    else if (!BEGINNINGS.has(name)) break;
  }
  return longest;
}

function bareWord(word: string): string {
  const small = word.toLowerCase();
  return /[,./]$/.test(small) ? small.slice(0, -1) : small;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
