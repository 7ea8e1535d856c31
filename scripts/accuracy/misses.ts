import type { Verdict } from './verdict.js';

/** Set → ids of its answers that are not right, each with what is wrong with it, sorted. */
export type Misses = ReadonlyMap<string, readonly string[]>;

/** What is not right, by set. */
export function missesOf(verdicts: readonly Verdict[]): Misses {
  const misses = new Map<string, Set<string>>();
  for (const { set, id, outcome } of verdicts) {
    if (outcome === 'right') continue;
    const ids = misses.get(set) ?? new Set();
    misses.set(set, ids.add(`${outcome === 'wrong' ? '+' : '-'}${id}`));
  }
  return new Map([...misses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([set, ids]) => [set, [...ids].sort()]));
}

/** One line a set: `set: id; id; …`. `+` marks what should not be there, `-` what is missing. */
export function printMisses(misses: Misses): string {
  return [...misses].map(([set, ids]) => `${set}: ${ids.join('; ')}`).join('\n');
}

/** Reads what `printMisses` printed, from the `text` block of a report; without one there are none. */
export function readMisses(report: string): Misses {
  const [, block = ''] = /```text\n([\s\S]*?)\n```/.exec(report) ?? [];
  const lines = block.split('\n').filter((line) => line.includes(': '));
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2).split('; ')];
    }),
  );
}

/** What became right and what became wrong between two accounts, as `set id`. */
export function compareMisses(before: Misses, after: Misses): { readonly gains: string[]; readonly losses: string[] } {
  const flat = (misses: Misses): Set<string> =>
    new Set([...misses].flatMap(([set, ids]) => ids.map((id) => `${set} ${id}`)));
  const [old, now] = [flat(before), flat(after)];
  return { gains: [...old].filter((id) => !now.has(id)), losses: [...now].filter((id) => !old.has(id)) };
}
