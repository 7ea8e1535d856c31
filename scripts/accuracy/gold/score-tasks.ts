import type { ResolvedDocument } from '../../../indexer/index.js';
import type { Task } from '../../../src/facts/task.js';
import { foldWords } from '../../../src/text/fold.js';
import type { Outcome, Verdict } from '../verdict.js';
import type { GoldDocument, GoldDuty } from './gold-files.js';
import { liner } from './score-mentions.js';

/** The tasks a person would cut, found or missed; whatever else is called a task is superfluous. */
export function scoreTasks(gold: GoldDocument, document: ResolvedDocument): readonly Verdict[] {
  const verdict = (id: string, outcome: Outcome): Verdict => ({
    set: 'gold tasks',
    id: `${gold.id} ${id}`,
    outcome,
    document: gold.id,
  });
  if (gold.rows.length > 0) {
    const numbers = new Set(document.facts.tasks.map((task) => task.number));
    const wanted = new Set(gold.rows.map((row) => row.no));
    return [
      ...gold.rows.map((row) => verdict(`row ${row.no}`, numbers.has(row.no) ? 'right' : 'missed')),
      ...document.facts.tasks
        .filter((task) => task.number === null || !wanted.has(task.number))
        .map((task) => verdict(`@${task.start}`, 'wrong')),
    ];
  }
  const matches = matchTasks(gold, document);
  const used = new Set(matches.values());
  return [
    ...gold.tasks
      .filter((task) => task.category === 'task')
      .map((task) => verdict(task.path, matches.has(task.path) ? 'right' : 'missed')),
    ...document.facts.tasks
      .filter((task) => task.category === 'task' && !used.has(task))
      .map((task) => verdict(`@${task.start}`, 'wrong')),
  ];
}

/** Path of an annotated unit → the task found there: same place (a line more or less), same first words. */
function matchTasks(gold: GoldDocument, document: ResolvedDocument): ReadonlyMap<string, Task> {
  const line = liner(gold.original);
  const matches = new Map<string, Task>();
  const used = new Set<Task>();
  const wanted = gold.tasks.filter((task) => !['objective', 'other'].includes(task.category));
  wanted.sort((a, b) => Number(a.category !== 'task') - Number(b.category !== 'task'));
  for (const task of wanted) {
    const words = foldWords(task.first_words).split(' ').slice(0, 4).join(' ');
    const match = document.facts.tasks.find(
      (found) =>
        !used.has(found) &&
        Math.abs(line(found.start) - task.line_start) <= 1 &&
        foldWords(found.text).split(' ').slice(0, 14).join(' ').includes(words),
    );
    if (match === undefined) continue;
    used.add(match);
    matches.set(task.path, match);
  }
  return matches;
}

/** Lead units and periods printed in prose; what is taken from the section or the document is not scored. */
export function scoreDuties(gold: GoldDocument, document: ResolvedDocument): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const [path, task] of matchTasks(gold, document)) {
    const duty = gold.duties.get(path);
    if (duty === undefined) continue;
    const disputed = duty.disputed ?? [];
    const add = (set: string, outcomes: readonly Outcome[]): void => {
      for (const outcome of outcomes) verdicts.push({ set, id: `${gold.id} ${path}`, outcome, document: gold.id });
    };
    if (!disputed.includes('lead')) add('gold lead units', leadOutcomes(duty, task));
    if (!['time', 'kind', 'to'].some((field) => disputed.includes(field))) {
      add('gold periods', periodOutcomes(duty, task));
    }
  }
  return verdicts;
}

/** One answer may be both: wrong itself, and the right one missed. */
function compare(wanted: boolean, given: boolean, same: boolean): readonly Outcome[] {
  if (same) return ['right'];
  return [...(given ? (['wrong'] as const) : []), ...(wanted ? (['missed'] as const) : [])];
}

function leadOutcomes(duty: GoldDuty, task: Task): readonly Outcome[] {
  const wanted = foldWords(duty.lead ?? '');
  const given = (task.leadBasis ?? 'printed') === 'printed' ? foldWords(task.lead ?? '') : '';
  const same = wanted !== '' && given !== '' && (wanted.includes(given) || given.includes(wanted));
  return compare(wanted !== '', given !== '', same);
}

function periodOutcomes(duty: GoldDuty, task: Task): readonly Outcome[] {
  const given = (task.timeBasis ?? 'printed') === 'printed' ? task.period : null;
  const same = duty.kind !== null && given !== null && given.kind === duty.kind && given.to === duty.to;
  return compare(duty.kind !== null, given !== null, same);
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
