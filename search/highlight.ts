import type { Term } from './query.js';
import { numbersOf } from './words/numbers.js';
import { type Word, wordsOf } from './words/words.js';

type Range = readonly [number, number];

/** Ranges of `text` that match the terms, in order and without overlaps, UTF-16 code units. */
export function highlight(text: string, terms: readonly Term[]): readonly Range[] {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  words.forEach((word, index) => {
    const known = places.get(word.plain);
    if (known === undefined) places.set(word.plain, [index]);
    else known.push(index);
  });
  const ranges: Range[] = [];
  const sequence = (wanted: readonly Word[]): void => {
    for (const at of places.get(wanted[0]?.plain ?? '') ?? []) {
      if (!wanted.every((one, index) => words[at + index]?.plain === one.plain)) continue;
      ranges.push([(words[at] as Word).start, (words[at + wanted.length - 1] as Word).end]);
    }
  };
  for (const term of terms) {
    if (term.kind === 'word') sequence([term.word]);
    else if (term.kind === 'phrase') sequence(term.words);
    else if (term.kind === 'either') {
      sequence([term.short]);
      sequence(term.long);
    }
  }
  const numbers = new Set(terms.flatMap((term) => (term.kind === 'number' ? [term.form] : [])));
  if (numbers.size > 0) {
    for (const { start, beginnings } of numbersOf(text, 'printed')) {
      for (const { form, end } of beginnings) if (numbers.has(form)) ranges.push([start, end]);
    }
  }
  return joined(ranges);
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const result: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
