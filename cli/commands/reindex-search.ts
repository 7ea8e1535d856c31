import type { Command } from 'commander';
import type { Service } from '../../service/open/service.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { createProgress } from '../print/progress.js';
import { withService } from '../session.js';

export function reindexSearchCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'reindex-search', 'reindex.description', [
    { line: 'reindex-search', meaning: 'reindex.example' },
  ]).action(async (options: CommonOptions) => {
    const { reindexSearch } = await import('../../service/keep/search-index.js');
    const reindex = async (service: Service): Promise<number> => {
      const progress = await createProgress(context, say('reindex.progress'));
      progress.start((await service.graph.coverage()).tasks);
      return reindexSearch(service, (done) => progress.update(done, '')).finally(() => progress.stop());
    };
    const tasks = await withService(context, options, 'change', reindex, { mustExist: true });
    await context.print(options.json ? JSON.stringify({ tasks }) : say('reindex.done', { tasks }));
  });
}
