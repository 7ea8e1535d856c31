import type { Command } from 'commander';
import type { Diagnosis, Problem } from '../../service/keep/doctor.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { withService } from '../session.js';

interface DoctorOptions extends CommonOptions {
  readonly repair?: boolean;
}

export function doctorCommand(context: Context): Command {
  return createCommand(context, 'doctor', 'doctor.description', [
    { line: 'doctor', meaning: 'doctor.example.look' },
    { line: 'doctor --repair', meaning: 'doctor.example.repair' },
  ])
    .option('--repair', context.say('doctor.repair'))
    .action(async (options: DoctorOptions) => {
      const { diagnose, repair } = await import('../../service/keep/doctor.js');
      const work = options.repair ? repair : diagnose;
      const to = options.repair ? 'change' : 'look';
      const diagnosis = await withService(context, options, to, work, { mustExist: true });
      if (diagnosis.problems.length > 0) context.exitCode = 1;
      if (options.json) return context.print(JSON.stringify(diagnosis));
      await printDiagnosis(context, diagnosis, options.repair === true);
    });
}

async function printDiagnosis(context: Context, diagnosis: Diagnosis, repaired: boolean): Promise<void> {
  const { say, colours } = context;
  const { store, search, register, documents, problems } = diagnosis;
  await context.print(`${colours.green('✓')} ${say('doctor.store', { ...store, documents })}`);
  await context.print(`${colours.green('✓')} ${say('doctor.search', { ...search })}`);
  await context.print(`${colours.green('✓')} ${say('doctor.register', { rows: register.rows })}`);
  for (const problem of problems) {
    for (const line of explain(context, problem)) await context.print(`${colours.red('✗')} ${line}`);
  }
  if (problems.length === 0) await context.print(say('doctor.well'));
  else if (!repaired) await context.print(say('doctor.advice'));
}

function explain({ say }: Context, problem: Problem): readonly string[] {
  switch (problem.kind) {
    case 'dirty-keys':
      return [say('doctor.dirty-keys', { count: problem.count })];
    case 'pending-tasks':
      return [say('doctor.pending-tasks', { count: problem.count })];
    case 'outdated-documents':
      return [say('doctor.outdated', { count: problem.count })];
    case 'search-differs': {
      const { indexed, tasks, missing, extra } = problem;
      const named = ({ count, ids }: typeof missing) => ({
        count,
        ids: ids.join(', ') + (count > ids.length ? ' …' : ''),
      });
      return [
        say('doctor.search-differs', { indexed, tasks }),
        ...(missing.count === 0 ? [] : [say('doctor.missing', named(missing))]),
        ...(extra.count === 0 ? [] : [say('doctor.extra', named(extra))]),
      ];
    }
    case 'inconsistent':
      return [say('doctor.inconsistent', { detail: problem.detail })];
  }
}
