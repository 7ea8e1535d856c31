import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';
import { foldWords } from '../../src/text/fold.js';
import { taskFacets } from '../task-facets.js';
import { numbersOf } from '../words/numbers.js';
import { wordsOf } from '../words/words.js';
import { keyOf, orderOf, unitValue, valueOfId } from './key.js';

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
  readonly role: readonly string[];
  readonly unit: readonly string[];
  readonly unitBeginnings: readonly string[];
  /** The same units by keys: a filter cannot write every name. */
  readonly unitKeys: readonly string[];
  readonly place: readonly string[];
  readonly document: readonly string[];
  /** Years the task is to be done in. */
  readonly year: readonly string[];
  readonly outcome: readonly string[];
  /** What explicit sorts go by; a day that is not known stands where it comes last. */
  readonly date: string;
  readonly deadline: string;
  /** First and last day of the task's time, an open end as far away as can be; null where nothing is known of it. */
  readonly since: string | null;
  readonly until: string | null;
  /** JSON within JSON: a string survives whatever stands in it, half a surrogate pair included. */
  readonly record: string;
}

/** Longer words are cut: nobody types them, and the engine leaves out those over 250 bytes. */
const LONGEST_WORD = 50;

const FIRST_DAY = '0000-00-00';
const LAST_DAY = '9999-99-99';

/** A word as it is stored and asked for: the engine refuses longer ones. */
export function cutWord(word: string): string {
  return word.slice(0, LONGEST_WORD);
}

/** A task as the engine keeps it. */
export function storedTask({ id, version }: SearchTask, document: SearchTaskDocument): StoredTask {
  const words = wordsOf(document.text).filter(({ plain }) => plain !== '');
  const plain = words.map((word) => cutWord(word.plain));
  const numbers = numbersOf(document.text, 'printed').flatMap(({ beginnings }) => beginnings.map(({ form }) => form));
  const facets = taskFacets(document);
  const { from, to } = document;
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
    instrument: facets.instrument.map(valueOfId),
    type: facets.type,
    issuer: facets.issuer,
    role: facets.role,
    unit: facets.unit.map(unitValue),
    unitBeginnings: distinct(facets.unit.flatMap(beginnings)),
    unitKeys: facets.unit.map(valueOfId),
    place: facets.place.map(valueOfId),
    document: facets.document.map(valueOfId),
    year: facets.year,
    outcome: facets.outcome,
    date: document.date ?? FIRST_DAY,
    deadline: to ?? LAST_DAY,
    since: from ?? (to === null ? null : FIRST_DAY),
    until: to ?? (from === null ? null : LAST_DAY),
    record: JSON.stringify(document),
  };
}

/** `so`, `so tu`, `so tu phap`: whatever a unit's name can be asked for by. */
function beginnings(unit: string): readonly string[] {
  const words = foldWords(unit)
    .split(' ')
    .filter((word) => word !== '');
  return words.map((_word, index) => words.slice(0, index + 1).join(' '));
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
