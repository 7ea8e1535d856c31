import type { Command } from 'commander';
import type { IndexReport } from '../../service/index/index-documents.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { createProgress } from '../print/progress.js';
import { withService } from '../session.js';
import { type StatedOptions, statedIn, takingStated } from '../stated.js';
import { printCoverage } from './coverage.js';

interface IndexOptions extends CommonOptions, StatedOptions {}

export function indexCommand(context: Context): Command {
  const { say } = context;
  const command = createCommand(context, 'index', 'index.description', [
    { line: 'index TAI-LIEU/', meaning: 'index.example.folder' },
    { line: 'index ke-hoach.txt --place "Nghệ An"', meaning: 'index.example.stated' },
  ]).argument('<paths...>', say('argument.paths'));
  return takingStated(command, context).action((paths: string[], options: IndexOptions) =>
    runIndex(context, paths, options),
  );
}

/** Indexes, reports what failed on standard error, and ends with the totals of the store. */
export async function runIndex(context: Context, paths: readonly string[], options: IndexOptions): Promise<void> {
  const { say } = context;
  const { indexDocuments } = await import('../../service/index/index-documents.js');
  await withService(context, options, 'change', async (service) => {
    const progress = await createProgress(context, say('index.progress'));
    const request = { paths, ...statedIn(options) };
    const report = await indexDocuments(service, request, {
      onFound: (files) => progress.start(files),
      onFile: (file, done) => progress.update(done, file),
    }).finally(() => progress.stop());
    for (const { error } of report.failures) context.complain(`danchieu: ${error.in(context.language)}`);
    if (report.failures.length > 0) context.exitCode = 1;
    await summarise(context, options, report, await service.graph.coverage());
  });
}

async function summarise(
  context: Context,
  options: CommonOptions,
  report: IndexReport,
  coverage: Parameters<typeof printCoverage>[1],
): Promise<void> {
  const { files, written, unchanged, failures } = report;
  if (options.json) {
    const failed = failures.map(({ file, error }) => ({ file, code: error.code, message: error.in(context.language) }));
    return context.print(JSON.stringify({ files, written, unchanged, failed, coverage }));
  }
  await context.print(context.say('index.done', { files, written, unchanged, failed: failures.length }));
  await context.print('');
  await context.print(context.colours.bold(context.say('index.store')));
  await printCoverage(context, coverage);
}
