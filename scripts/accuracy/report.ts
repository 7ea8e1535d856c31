import { missesOf, printMisses } from './misses.js';
import { f1, precision, recall, type Tally, tally, type Verdict, wilson } from './verdict.js';

/** Sets whose verdicts are resolved links: for them the share of wrong ones is what counts. */
const LINK_SETS = ['gold links', 'labelled links', 'blind links'];

/** The generated part of the report (Markdown): tables a reader can judge by, then every answer that is not right. */
export function printReport(verdicts: readonly Verdict[]): string {
  const sets = groupBy(verdicts, ({ set }) => set);
  const parts = ['### By set', printTable('Set', sets)];
  for (const [title, field] of [
    ['kind', 'kind'],
    ['type', 'type'],
    ['document', 'document'],
  ] as const) {
    for (const [set, own] of sets) {
      const groups = groupBy(own, (verdict) => verdict[field]);
      if (groups.size > 1) parts.push(`### ${capital(set)}, by ${title}`, printTable(capital(title), groups));
    }
  }
  parts.push('### Wrong links', printLinks(sets));
  parts.push(
    '### Every answer that is not right',
    '`+` should not be there, `-` is missing. Ids name records, lines and offsets; the texts are not ours to print.',
    `\`\`\`text\n${printMisses(missesOf(verdicts))}\n\`\`\``,
  );
  return parts.join('\n\n');
}

function groupBy(
  verdicts: readonly Verdict[],
  key: (verdict: Verdict) => string | undefined,
): ReadonlyMap<string, readonly Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const name = key(verdict);
    if (name === undefined || name === '') continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [verdict]);
    else group.push(verdict);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function printTable(first: string, groups: ReadonlyMap<string, readonly Verdict[]>): string {
  const rows = [...groups].map(([name, verdicts]) => {
    const counts = tally(verdicts);
    return `| ${name} | ${counts.right} | ${counts.wrong} | ${counts.missed} | ${figures(counts)} |`;
  });
  return [
    `| ${first} | right | wrong | missed | precision | recall | F1 |`,
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function printLinks(sets: ReadonlyMap<string, readonly Verdict[]>): string {
  const rows = LINK_SETS.flatMap((set) => {
    const counts = tally(sets.get(set) ?? []);
    const linked = counts.right + counts.wrong;
    if (linked === 0) return [];
    const [low, high] = wilson(counts.wrong, linked);
    return [
      `| ${set} | ${linked} | ${counts.wrong} | ${share(counts.wrong / linked)} | ${share(low)}–${share(high)} |`,
    ];
  });
  return ['| Set | links | wrong | rate | 95 % interval |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

const figures = (counts: Tally): string => [precision(counts), recall(counts), f1(counts)].map(share).join(' | ');
const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
