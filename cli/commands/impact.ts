import type { Command } from 'commander';
import type { ImpactAnswer } from '../../service/ask/trace/answer-graph.js';
import { fileOf, nameOfDocument } from '../../src/labels/name-document.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { wholeNumber } from '../option-values.js';
import { printStep } from '../print/step.js';
import { columns } from '../print/table.js';
import { printCitingTask } from '../print/task.js';
import { withChosen } from '../session.js';

interface ImpactOptions extends CommonOptions {
  readonly limit: number;
  readonly after?: string;
}

export function impactCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'impact', 'impact.description', [
    { line: 'impact 61/2018/NĐ-CP', meaning: 'impact.example' },
  ])
    .argument('<ref...>', say('argument.ref'))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 10_000), 20)
    .option('--after <key>', say('option.after'))
    .action(async (words: string[], options: ImpactOptions) => {
      const { answerImpact } = await import('../../service/ask/trace/answer-graph.js');
      const page = { limit: options.limit, after: options.after ?? null };
      const answer = await withChosen(context, options, (service) => answerImpact(service, words.join(' '), page));
      if (options.json) return context.print(JSON.stringify(answer));
      await printImpact(context, answer);
    });
}

async function printImpact(context: Context, answer: ImpactAnswer): Promise<void> {
  const { say, colours } = context;
  const heading = (text: string): Promise<void> => context.print(`\n${colours.bold(colours.underline(text))}`);
  await context.print(colours.bold(nameOf(answer.root)) + (answer.root.title ? `  ${answer.root.title}` : ''));
  await heading(say('impact.reached', { count: answer.totals.instruments }));
  for (const step of answer.reached) {
    for (const line of printStep(context, step, step.depth - 1)) await context.print(line);
  }
  await heading(say('impact.units', { count: answer.totals.units }));
  const units = answer.units.map(({ value, count }) => [String(count), value]);
  for (const line of columns(units, new Set([0]))) await context.print(`  ${line}`);
  await heading(say('impact.documents', { count: answer.totals.documents }));
  for (const { path, title } of answer.documents)
    await context.print(`  ${nameOfDocument({ title, path })}  ${colours.dim(fileOf(path))}`);
  await heading(say('impact.tasks', { count: answer.totals.tasks }));
  const names = new Map(answer.reached.map(({ instrument }) => [instrument.id, nameOf(instrument)]));
  const shown = new Set<string>();
  for (const task of answer.tasks.items) {
    // A task that cites two of the instruments is shown once, with the first.
    if (shown.has(task.task.id)) continue;
    shown.add(task.task.id);
    const reached = answer.reached.find(({ instrument }) => instrument.id === task.instrument)?.edge;
    const via = reached === undefined ? null : { ...reached, instrument: task.instrument };
    for (const line of printCitingTask(context, { ...task, via }, names)) await context.print(line);
    await context.print('');
  }
  if (answer.tasks.next !== null) await context.print(say('page.more', { next: answer.tasks.next }));
  if (answer.cut.length > 0) await context.print(say('trace.cut', { ids: answer.cut.join(', ') }));
}
