import type { Command } from 'commander';
import type { Coverage } from '../../service/answers.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { printInterval } from '../../src/labels/print-interval.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { STATUS_LABELS } from '../messages/labels.data.js';
import { columns } from '../print/table.js';
import { wrap } from '../print/wrap.js';
import { withService } from '../session.js';

export function coverageCommand(context: Context): Command {
  const command = createCommand(context, 'coverage', 'coverage.description', [
    { line: 'coverage', meaning: 'coverage.example' },
  ]);
  return command.action(async (options: CommonOptions) => {
    const coverage = await withService(context, options, 'ask', ({ graph }) => graph.coverage());
    if (options.json) return context.print(JSON.stringify(coverage));
    await printCoverage(context, coverage);
    await context.print('');
    for (const line of wrap(context.say('coverage.zero'), context.width)) await context.print(line);
  });
}

/** The totals of a store: documents, tasks, mentions by outcome, instruments, findings. */
export async function printCoverage(context: Context, coverage: Coverage): Promise<void> {
  const { say, label } = context;
  const number = (value: number): string => say('number', { value });
  const total = STATUSES.reduce((sum, status) => sum + coverage.mentions[status], 0);
  const rows: string[][] = [
    [number(coverage.documents), say('noun.documents')],
    [number(coverage.tasks), say('noun.tasks')],
    [number(total), say('noun.mentions')],
    ...STATUSES.map((status) => [number(coverage.mentions[status]), `  ${label(STATUS_LABELS[status])}`]),
    [
      number(coverage.instruments.cited),
      say('coverage.instruments', {
        provisional: coverage.instruments.provisional,
        register: coverage.instruments.register,
      }),
    ],
    [number(coverage.statements), say('noun.statements')],
    [number(coverage.findings), say('noun.findings')],
  ];
  for (const line of columns(rows, new Set([0]))) await context.print(`  ${line}`);
  if (coverage.firstDate !== null || coverage.lastDate !== null) {
    await context.print(
      `  ${say('coverage.dates', { interval: printInterval(coverage.firstDate, coverage.lastDate, context.language) })}`,
    );
  }
}
