import type { Command } from 'commander';
import type { CitingGroup, TaskFilter, TaskGroup } from '../../service/answers.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { ROLES, type Role } from '../../src/facts/mention.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { GROUP_LABELS } from '../messages/labels.data.js';
import { interval, oneOf, place, someOf, wholeNumber } from '../option-values.js';
import { printCandidate } from '../print/instrument.js';
import { printCitingTask } from '../print/task.js';
import { withService } from '../session.js';

const UNIT_MATCHES = ['beginning', 'whole'] as const;
type UnitMatch = (typeof UNIT_MATCHES)[number];

const GROUPS: readonly TaskGroup[] = ['direct', 'other', 'indirect', 'title'];

interface TasksOptions extends CommonOptions {
  readonly citing: string;
  readonly role?: Role[];
  readonly unit?: string;
  readonly unitMatch: UnitMatch;
  readonly place?: readonly string[];
  readonly period?: { readonly from: string; readonly to: string };
  readonly limit: number;
  readonly group?: TaskGroup;
  readonly after?: string;
}

export function tasksCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'tasks', 'tasks.description', [
    { line: 'tasks --citing "nghị định 61/2018"', meaning: 'tasks.example.plain' },
    { line: 'tasks --citing 27-NQ/TW --role reviews --period 2026', meaning: 'tasks.example.role' },
  ])
    .usage(`--citing <ref> ${say('help.any-options')}`)
    .requiredOption('--citing <ref>', say('tasks.citing'))
    .option('--role <role>', say('tasks.role', { roles: ROLES.join(', ') }), someOf(ROLES))
    .option('--unit <unit>', say('tasks.unit'))
    .option(
      '--unit-match <how>',
      say('tasks.unit-match', { ways: UNIT_MATCHES.join(', ') }),
      oneOf(UNIT_MATCHES),
      'beginning',
    )
    .option('--place <place>', say('tasks.place'), place)
    .option('--period <period>', say('tasks.period'), interval)
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 10_000), 20)
    .option('--group <group>', say('tasks.group'), oneOf(GROUPS))
    .option('--after <key>', say('option.after'))
    .action((options: TasksOptions) => runTasks(context, options));
}

async function runTasks(context: Context, options: TasksOptions): Promise<void> {
  const { answerTasks } = await import('../../service/ask/tasks/answer-tasks.js');
  if (options.after !== undefined && options.group === undefined) {
    throw new DanchieuError('wrong-use', { detail: context.say('tasks.after-group') });
  }
  const { role, unit, unitMatch, place: places, period, limit, group, after } = options;
  const filter: TaskFilter = { roles: role, unit, wholeUnit: unitMatch === 'whole', places, period };
  const answer = await withService(context, options, 'ask', (service) =>
    answerTasks(service, options.citing, { filter, limit, group, after }),
  );
  if (options.json) return context.print(JSON.stringify(answer));
  for (const { summary, groups, through } of answer.candidates) {
    for (const line of printCandidate(context, summary)) await context.print(line);
    await context.print('');
    if (groups.some(({ tasks }) => tasks.length > 0)) {
      await printGroups(context, groups, new Map(through.map((one) => [one.id, nameOf(one)])));
    } else {
      const narrowed = [role, unit, places, period, group].some((one) => one !== undefined);
      await context.print(`  ${context.say(narrowed ? 'tasks.none-fit' : 'tasks.none')}\n`);
    }
  }
  if (answer.othersInRegister > 0) {
    await context.print(context.say('found.others', { count: answer.othersInRegister, ref: options.citing }));
  }
}

async function printGroups(
  context: Context,
  groups: readonly CitingGroup[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const { say, colours, label } = context;
  for (const { group, tasks, next, cut } of groups.filter((one) => one.tasks.length > 0)) {
    const count = next === null ? String(tasks.length) : `${tasks.length}+`;
    await context.print(colours.bold(colours.underline(`${label(GROUP_LABELS[group])} (${count})`)));
    for (const citing of tasks) {
      for (const line of printCitingTask(context, citing, names)) await context.print(line);
      await context.print('');
    }
    if (cut) await context.print(`  ${colours.dim(say('tasks.cut'))}\n`);
    if (next !== null) await context.print(`  ${colours.dim(say('tasks.more', { group, next }))}\n`);
  }
}
