import { join } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { runIndex } from './index.js';

/** What `npm start` runs: the samples into the store, then what to ask of it. */
export function startCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'start', 'start.description', [{ line: 'start', meaning: 'start.description' }]).action(
    async (options: CommonOptions) => {
      const { packageFolder } = await import('../../service/open/package-folder.js');
      const folder = await packageFolder();
      // Paths relative to the package: whatever is indexed into this store later is named beside `samples/`.
      await runIndex(context, [join(folder, 'samples')], { ...options, root: folder });
      if (options.json) return;
      await context.print(`\n${context.colours.bold(say('start.next'))}`);
      for (const line of QUESTIONS) await context.print(`  npx danchieu ${line}`);
      await context.print(`\n${say('start.own')}`);
    },
  );
}

/** Questions the samples answer, one of each kind. */
const QUESTIONS = [
  'tasks --citing 47/2020/NĐ-CP',
  'instrument 27-NQ/TW',
  'trace 98/2021/NĐ-CP',
  'search "du lieu"',
  'findings',
];
