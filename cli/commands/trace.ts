import type { Command } from 'commander';
import type { QuotedStep } from '../../service/ask/trace/answer-graph.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { oneOf, wholeNumber } from '../option-values.js';
import { printStep } from '../print/step.js';
import { withChosen } from '../session.js';

const DIRECTIONS = ['up', 'down', 'both'] as const;

interface TraceOptions extends CommonOptions {
  readonly depth: number;
  readonly direction: (typeof DIRECTIONS)[number];
}

export function traceCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'trace', 'trace.description', [
    { line: 'trace 749/QĐ-TTg --depth 3', meaning: 'trace.example' },
  ])
    .argument('<ref...>', say('argument.ref'))
    .option('--depth <steps>', say('trace.depth'), wholeNumber(1, 6), 2)
    .option('--direction <direction>', say('trace.direction'), oneOf(DIRECTIONS), 'both')
    .action(async (words: string[], options: TraceOptions) => {
      const { answerTrace } = await import('../../service/ask/trace/answer-graph.js');
      const answer = await withChosen(context, options, (service) =>
        answerTrace(service, words.join(' '), options.depth, options.direction),
      );
      if (options.json) return context.print(JSON.stringify(answer));
      const { colours } = context;
      await context.print(colours.bold(nameOf(answer.root)) + (answer.root.title ? `  ${answer.root.title}` : ''));
      if (options.direction !== 'down') await printSteps(context, answer.root.id, answer.up, 'up');
      if (options.direction !== 'up') await printSteps(context, answer.root.id, answer.down, 'down');
      if (answer.cut.length > 0) await context.print(say('trace.cut', { ids: answer.cut.join(', ') }));
    });
}

/** Steps as a tree: each instrument under the one it was reached from. */
async function printSteps(
  context: Context,
  root: string,
  steps: readonly QuotedStep[],
  direction: 'up' | 'down',
): Promise<void> {
  const { say, colours } = context;
  await context.print(`\n${colours.bold(colours.underline(say(`trace.${direction}`)))}`);
  if (steps.length === 0) return context.print(`  ${say('trace.nothing')}`);
  const children = new Map<string, QuotedStep[]>();
  for (const step of steps) {
    const { from, to } = step.edge;
    const parent = step.instrument.id === from ? to : from;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [step]);
    else known.push(step);
  }
  const visit = async (parent: string, depth: number): Promise<void> => {
    const below = children.get(parent) ?? [];
    children.delete(parent);
    for (const step of below) {
      for (const line of printStep(context, step, depth)) await context.print(line);
      await visit(step.instrument.id, depth + 1);
    }
  };
  await visit(root, 0);
}
