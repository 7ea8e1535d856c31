import type { Command } from 'commander';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { createProgress } from '../print/progress.js';

interface CopyOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
}

export function copyCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'copy', 'copy.description', [
    { line: 'copy --from sqlite:.danchieu/danchieu.sqlite --to neo4j', meaning: 'copy.example.up' },
    { line: 'copy --from neo4j --to sqlite:kho.sqlite', meaning: 'copy.example.down' },
  ])
    .usage(`--from <store> --to <store> ${say('help.any-options')}`)
    .requiredOption('--from <store>', say('copy.from'))
    .requiredOption('--to <store>', say('copy.to'))
    .action((options: CopyOptions) => runCopy(context, options));
}

async function runCopy(context: Context, options: CopyOptions): Promise<void> {
  const { say } = context;
  const { readConfig } = await import('../../service/open/config.js');
  const { openPlace, readPlaces } = await import('../../service/keep/copy-place.js');
  const { copyStore } = await import('../../service/keep/copy.js');
  const config = readConfig(context.outside.environment, options.store);
  const waitingFor = (store: string) => (): void => context.complain(say('notice.waiting', { store }));
  const [source, target] = readPlaces(options.from, options.to, config);
  const from = await openPlace(source, 'source', waitingFor(options.from));
  try {
    const to = await openPlace(target, 'target', waitingFor(options.to));
    try {
      const progress = await createProgress(context, say('copy.progress'));
      const report = await copyStore(from, to, {
        onStart: (documents) => progress.start(documents),
        onDocument: (path, done) => progress.update(done, path),
      }).finally(() => progress.stop());
      if (options.json) return await context.print(JSON.stringify(report));
      const { documents, records, already } = report;
      await context.print(already ? say('copy.same', { records }) : say('copy.done', { documents, records }));
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}
