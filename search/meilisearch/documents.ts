import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';
import { foldWords } from '../../src/text/fold.js';
import { numbersOf } from '../words/numbers.js';
import { wordsOf } from '../words/words.js';
import { instrumentFacets } from './facets.js';
import { keyOf, orderOf } from './key.js';

/** A task as it lies in the index: forms to match and sort by, facets, and the whole record to give back. */
export interface StoredTask {
  readonly id: string;
  /** The task's own id, of which `id` is the key. */
  readonly task: string;
  readonly version: number;
  /** What ties are broken by. */
  readonly order: string;
  /** The text in folded words, for phrases and for ranking. */
  readonly plain: string;
  readonly plainWords: readonly string[];
  readonly accentedWords: readonly string[];
  readonly numbers: readonly string[];
  /** Ids as they are, `instrument` has their keys. */
  readonly instruments: readonly string[];
  readonly instrument: readonly string[];
  readonly type: readonly string[];
  readonly issuer: readonly string[];
  /** Years of the instruments. */
  readonly issued: readonly number[];
  readonly role: readonly string[];
  readonly unit: readonly string[];
  readonly unitBeginnings: readonly string[];
  readonly place: string | null;
  readonly document: string;
  /** Years the task is to be done in. */
  readonly year: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
  /** JSON within JSON: a string survives whatever stands in it, half a surrogate pair included. */
  readonly record: string;
}

/** Longer words are cut: nobody types them, and the engine leaves out those over 250 bytes. */
const LONGEST_WORD = 50;

export function cutWord(word: string): string {
  return word.slice(0, LONGEST_WORD);
}

export function storedTask({ id, version }: SearchTask, document: SearchTaskDocument): StoredTask {
  const words = wordsOf(document.text).filter(({ plain }) => plain !== '');
  const plain = words.map((word) => cutWord(word.plain));
  const numbers = numbersOf(document.text, 'printed').flatMap(({ beginnings }) => beginnings.map(({ form }) => form));
  const cited = document.instruments.map(instrumentFacets);
  const units = [document.lead, ...document.coordinating].filter((unit) => unit !== null);
  return {
    id: keyOf(id),
    task: id,
    version,
    order: orderOf(id),
    plain: plain.join(' '),
    plainWords: distinct(plain),
    accentedWords: distinct(words.map((word) => cutWord(word.accented))),
    numbers: distinct(numbers),
    instruments: document.instruments,
    instrument: distinct(document.instruments.map(keyOf)),
    type: distinct(cited.flatMap(({ type }) => type ?? [])),
    issuer: distinct(cited.flatMap(({ issuers }) => issuers)),
    issued: distinct(cited.flatMap(({ year }) => year ?? [])),
    role: distinct(document.roles),
    unit: distinct(units),
    unitBeginnings: distinct(units.flatMap(beginnings)),
    place: document.place === null ? null : keyOf(document.place),
    document: keyOf(document.document),
    year: years(document.from, document.to),
    from: document.from,
    to: document.to,
    record: JSON.stringify(document),
  };
}

/** `so`, `so tu`, `so tu phap`: whatever a unit's name can be asked for by. */
function beginnings(unit: string): readonly string[] {
  const words = foldWords(unit).split(' ').slice(0, 30);
  return words.map((_word, index) => words.slice(0, index + 1).join(' '));
}

/** Programmes run for ten years at most; a wrong date must not become a thousand years. */
function years(from: string | null, to: string | null): readonly number[] {
  const [first, last] = [from ?? to, to ?? from].map((day) => Number(day?.slice(0, 4) ?? Number.NaN));
  if (first === undefined || last === undefined || Number.isNaN(first + last)) return [];
  return Array.from({ length: Math.min(Math.max(last - first + 1, 1), 15) }, (_one, index) => first + index);
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/**
 * Documents as newline-delimited JSON, cut into batches of at most `bytes` each; one that is larger goes alone.
 */
export function* batches(documents: Iterable<object>, bytes: number): Generator<string> {
  let lines: string[] = [];
  let size = 0;
  for (const document of documents) {
    const line = json(document);
    const length = Buffer.byteLength(line) + 1;
    if (size > 0 && size + length > bytes) {
      yield lines.join('\n');
      lines = [];
      size = 0;
    }
    lines.push(line);
    size += length;
  }
  if (lines.length > 0) yield lines.join('\n');
}

/** JSON as the engine reads it: it refuses half a surrogate pair, which becomes U+FFFD (in `record` it is text already). */
function json(document: object): string {
  const line = JSON.stringify(document);
  if (!line.includes('\\ud')) return line;
  const wellFormed = (_name: string, value: unknown): unknown =>
    typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8') : value;
  return JSON.stringify(document, wellFormed);
}
