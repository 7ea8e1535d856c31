import type { ResolvedDocument } from '../../indexer/index.js';
import type { Mention } from '../../src/facts/mention.js';
import { foldWords } from '../../src/text/fold.js';
import type { GoldDocument, GoldMention } from './gold-files.js';

/** Counts of right, superfluous and missing answers. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}
export const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 });
export const precision = ({ right, extra }: Tally): number => (right + extra === 0 ? 0 : right / (right + extra));
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 0 : right / (right + missed));
export function f1(counts: Tally): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** One annotated mention and what the product made of it. */
export interface Pair {
  readonly gold: GoldMention;
  readonly found: Mention;
}

/** Offset → line, from 1. */
export function liner(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Pairs annotated mentions with found ones: by number and line, or by at least half of the words of a name. */
export function pairMentions(gold: GoldDocument, mentions: readonly Mention[]): { pairs: Pair[]; unpaired: Mention[] } {
  const line = liner(gold.original);
  const used = new Set<Mention>();
  const pairs: Pair[] = [];
  for (const numbered of [true, false]) {
    for (const one of gold.mentions) {
      if ((one.number !== null) !== numbered) continue;
      let best: { share: number; mention: Mention } | null = null;
      for (const mention of mentions) {
        const [from, to] = [line(mention.start), line(Math.max(mention.start, mention.end - 1))];
        if (used.has(mention) || to < one.line_start || from > one.line_end) continue;
        const share = numbered ? Number(mention.number === one.number) : nameShare(mention, one);
        if (share >= 0.5 && (best === null || share > best.share)) best = { share, mention };
      }
      if (best === null) continue;
      used.add(best.mention);
      pairs.push({ gold: one, found: best.mention });
    }
  }
  return { pairs, unpaired: mentions.filter((mention) => !used.has(mention)) };
}

function nameShare(mention: Mention, gold: GoldMention): number {
  if (mention.kind === 'numbered') return 0;
  const a = new Set(foldWords(mention.text).split(' '));
  const b = new Set(foldWords(gold.surface).split(' '));
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

export function scoreNumbered(gold: GoldDocument, pairs: readonly Pair[], unpaired: readonly Mention[]): Tally {
  const counts = tally();
  const found = new Set(pairs.map((pair) => pair.gold.id));
  for (const one of gold.mentions) {
    if (one.optional || one.number === null) continue;
    if (found.has(one.id)) counts.right++;
    else counts.missed++;
  }
  counts.extra = unpaired.filter((mention) => mention.kind === 'numbered' && mention.number !== null).length;
  return counts;
}

const PARTY = /\/TW|\/TU|\/BC|\/BT|-TW/;

/** What is wrong with the types, years and printed dates of paired numbers; empty when nothing is. */
export function wrongParts(pairs: readonly Pair[]): string[] {
  const wrong: string[] = [];
  for (const { gold, found } of pairs) {
    if (gold.number === null || gold.identity_from === 'own-knowledge') continue;
    const [type, , ...rest] = gold.instrument_key.split('|');
    const year = rest.find((part) => /^\d{4}$/.test(part));
    if (found.type !== type) wrong.push(`${gold.surface}: type ${found.type}, not ${type}`);
    if (year !== undefined && !PARTY.test(gold.number) && String(found.identity.year) !== year) {
      wrong.push(`${gold.surface}: year ${found.identity.year}, not ${year}`);
    }
    if (gold.date !== null && found.date !== gold.date)
      wrong.push(`${gold.surface}: date ${found.date}, not ${gold.date}`);
  }
  return wrong;
}

/** Pairs of mentions that are one instrument in one account and two in the other, over all documents. */
export function wrongIdentities(pairs: readonly Pair[]): { merged: string[]; split: string[] } {
  const known = pairs.filter(({ gold }) => gold.number !== null && gold.identity_from !== 'own-knowledge');
  const [merged, split]: [string[], string[]] = [[], []];
  known.forEach((a, index) => {
    for (const b of known.slice(index + 1)) {
      const same = a.gold.instrument_key === b.gold.instrument_key;
      const asOne = a.found.instrument !== null && a.found.instrument === b.found.instrument;
      const text = `${a.gold.surface} = ${b.gold.surface}: ${a.found.instrument} ${b.found.instrument}`;
      if (asOne && !same) merged.push(text);
      if (same && !asOne) split.push(text);
    }
  });
  return { merged, split };
}

export function scoreTasks(gold: GoldDocument, document: ResolvedDocument): Tally {
  if (gold.rows.length > 0) return scoreRowNumbers(gold, document);
  const line = liner(gold.original);
  const counts = tally();
  const used = new Set<string>();
  const wanted = gold.tasks.filter((task) => !['objective', 'other'].includes(task.category));
  wanted.sort((a, b) => Number(a.category !== 'task') - Number(b.category !== 'task'));
  for (const task of wanted) {
    const words = foldWords(task.first_words).split(' ').slice(0, 4).join(' ');
    const match = document.facts.tasks.find(
      (found) =>
        !used.has(found.id) &&
        Math.abs(line(found.start) - task.line_start) <= 1 &&
        foldWords(found.text).split(' ').slice(0, 14).join(' ').includes(words),
    );
    if (match !== undefined) used.add(match.id);
    if (task.category !== 'task') continue;
    if (match === undefined) counts.missed++;
    else counts.right++;
  }
  counts.extra = document.facts.tasks.filter((task) => task.category === 'task' && !used.has(task.id)).length;
  return counts;
}

/** A table's tasks are its rows. */
function scoreRowNumbers(gold: GoldDocument, document: ResolvedDocument): Tally {
  const numbers = new Set(document.facts.tasks.map((task) => task.number));
  const right = gold.rows.filter((row) => numbers.has(row.no)).length;
  const extra = Math.max(0, document.facts.tasks.length - gold.rows.length);
  return { right, extra, missed: gold.rows.length - right };
}

/** Numbers of the table rows that are not exact in text, lead, coordinating units and time. */
export function wrongRows(gold: GoldDocument, document: ResolvedDocument): string[] {
  const trim = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').replace(/^[ ;.,]+|[ ;.,]+$/g, '');
  const cells = (text: string | null, lead: string | null, units: readonly string[], time: string | null): string =>
    [text, lead, units.join('; '), time].map(trim).join(' | ');
  const byNumber = new Map(document.facts.tasks.map((task) => [task.number, task]));
  return gold.rows
    .filter((row) => {
      const task = byNumber.get(row.no);
      const want = cells(row.text, row.lead, row.coordinating, row.time);
      return task === undefined || cells(task.text, task.lead, task.coordinating, task.time) !== want;
    })
    .map((row) => row.no);
}

export function scoreRelations(gold: GoldDocument, document: ResolvedDocument): Tally {
  const line = liner(gold.original);
  const counts = tally();
  const used = new Set<string>();
  const part = (key: string): string => foldWords(key.split('|')[1] ?? '').replaceAll(' ', '-');
  const own = gold.ownNumber === null ? null : foldWords(gold.ownNumber).replaceAll(' ', '-');
  const meets = (wanted: string, found: string | null): boolean =>
    (found ?? '').includes(wanted) || !/^\d/.test(wanted) || (found === 'document' && wanted === own);
  for (const one of gold.relations) {
    if (one.strength !== 'explicit') continue;
    const match = document.statements.find(
      (found) =>
        !used.has(found.id) &&
        [one.relation, one.also].includes(found.relation.replace('-', '_')) &&
        Math.abs(line(found.start) - one.line) <= 8 &&
        meets(part(one.from_key), found.from) &&
        meets(part(one.to_key), found.to),
    );
    if (match === undefined) counts.missed++;
    else {
      used.add(match.id);
      counts.right++;
    }
  }
  counts.extra = document.statements.filter((found) => found.strength === 'explicit' && !used.has(found.id)).length;
  return counts;
}

/** Share of scored roles whose main role is right. */
export function scoreRoles(gold: GoldDocument, pairs: readonly Pair[]): Tally {
  const counts = tally();
  for (const pair of pairs) {
    const role = gold.roles.get(pair.gold.id);
    if (role === undefined || role.optional === true) continue;
    const main = pair.found.roles[0];
    if (main !== undefined && (main === role.roles[0] || role.also?.includes(main) === true)) counts.right++;
    else counts.missed++;
  }
  return counts;
}

export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed };
}
