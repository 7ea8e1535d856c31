import type { Command } from 'commander';
import type { SearchResult } from '../../service/ask/answer-search.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { wholeNumber } from '../option-values.js';
import { highlight } from '../print/highlight.js';
import { printCandidate } from '../print/instrument.js';
import { hang } from '../print/wrap.js';
import { withService } from '../session.js';

interface SearchOptions extends CommonOptions {
  readonly limit: number;
  readonly after?: string;
}

export function searchCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'search', 'search.description', [
    { line: 'search "chuyen doi so"', meaning: 'search.example.words' },
    { line: 'search 61/2018/NĐ-CP', meaning: 'search.example.number' },
  ])
    .argument('<words...>', say('argument.words'))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 1000), 10)
    .option('--after <key>', say('option.after'))
    .action(async (words: string[], options: SearchOptions) => {
      const { answerSearch } = await import('../../service/ask/answer-search.js');
      const page = { limit: options.limit, after: options.after ?? null };
      const answer = await withService(context, options, 'ask', (service) =>
        answerSearch(service, words.join(' '), page),
      );
      if (answer.instruments.length === 0 && answer.total === 0) context.exitCode = 4;
      if (options.json) return context.print(JSON.stringify(answer));
      await printAnswer(context, answer);
    });
}

async function printAnswer(context: Context, answer: SearchResult): Promise<void> {
  const { say, colours } = context;
  for (const summary of answer.instruments) {
    for (const line of printCandidate(context, summary)) await context.print(line);
    await context.print(`    ${colours.dim(say('search.ask', { id: summary.id }))}`);
  }
  if (answer.othersInRegister > 0) {
    await context.print(say('found.others', { count: answer.othersInRegister, ref: answer.words }));
  }
  if (answer.instruments.length > 0) await context.print('');
  await context.print(colours.bold(say('search.total', { total: answer.total })));
  for (const { document, highlights, in: source } of answer.hits) {
    const [first = '', ...rest] = hang(`  ${document.path}  `, source?.title ?? source?.path ?? '', context.width);
    for (const line of [first, ...rest]) await context.print(colours.bold(line));
    if (source !== null && source.title !== null) await context.print(`    ${colours.dim(source.path)}`);
    for (const line of highlight(context, document.text, highlights, '    ')) await context.print(line);
  }
  if (answer.next !== null) await context.print(say('page.more', { next: answer.next }));
  if (answer.pending > 0) await context.print(colours.dim(say('search.pending', { count: answer.pending })));
}
