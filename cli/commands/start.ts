import { join } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { runIndex } from './index.js';
import { DEFAULT_HOST, DEFAULT_PORT, portNumber, runServe } from './serve.js';

interface StartOptions extends CommonOptions {
  readonly once?: boolean;
  readonly port: number;
}

/** What `npm start` runs: the samples into the store, what to ask of it, then the page and the API until stopped. */
export function startCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'start', 'start.description', [{ line: 'start', meaning: 'start.description' }])
    .option('--port <port>', say('serve.port'), portNumber, DEFAULT_PORT)
    .option('--once', say('start.once'))
    .action(async (options: StartOptions) => {
      const { packageFolder } = await import('../../service/open/package-folder.js');
      const folder = await packageFolder();
      // Paths relative to the package: whatever is indexed into this store later is named beside `samples/`.
      await runIndex(context, [join(folder, 'samples')], { ...options, root: folder });
      if (options.json) return;
      await context.print(`\n${context.colours.bold(say('start.next'))}`);
      for (const line of QUESTIONS) await context.print(`  npx danchieu ${line}`);
      await context.print(`\n${say('start.own')}`);
      if (options.once) return;
      await context.print('');
      await runServe(context, { ...options, host: DEFAULT_HOST }, true);
    });
}

/** Questions the samples answer, one of each kind. */
const QUESTIONS = [
  'tasks --citing 47/2020/NĐ-CP',
  'instrument 27-NQ/TW',
  'trace 98/2021/NĐ-CP',
  'search "du lieu"',
  'findings',
];
