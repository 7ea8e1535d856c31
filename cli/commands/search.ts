import type { Command } from 'commander';
import { FACET_NAMES, type FacetName, SEARCH_SORTS, type SearchSort } from '../../service/answers.js';
import type { SearchResult } from '../../service/ask/answer-search.js';
import type { LabelledFacet } from '../../service/ask/facet-labels.js';
import { ROLES, type Role } from '../../src/facts/mention.js';
import { fileOf, nameOfDocument } from '../../src/labels/name-document.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { interval, oneOf, place, several, someOf, wholeNumber } from '../option-values.js';
import { highlight } from '../print/highlight.js';
import { printCandidate } from '../print/instrument.js';
import { hang } from '../print/wrap.js';
import { withService } from '../session.js';

interface SearchOptions extends CommonOptions {
  readonly limit: number;
  readonly after?: string;
  readonly role?: Role[];
  readonly unit?: string[];
  readonly place?: readonly string[];
  readonly period?: { readonly from: string; readonly to: string };
  readonly sort?: SearchSort;
  readonly facets?: FacetName[];
}

export function searchCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'search', 'search.description', [
    { line: 'search "chuyen doi so"', meaning: 'search.example.words' },
    { line: 'search 61/2018/NĐ-CP', meaning: 'search.example.number' },
    {
      line: 'search "thủ tục" --period 2026 --sort deadline --facets unit',
      meaning: 'search.example.facets',
    },
  ])
    .argument('<words...>', say('argument.words'))
    .option('--role <role>', say('tasks.role', { roles: ROLES.join(', ') }), someOf(ROLES))
    .option('--unit <unit>', say('tasks.unit'), several)
    .option('--place <place>', say('tasks.place'), place)
    .option('--period <period>', say('tasks.period'), interval)
    .option('--sort <order>', say('search.sort', { sorts: SEARCH_SORTS.join(', ') }), oneOf(SEARCH_SORTS))
    .option('--facets <facets>', say('search.facets', { facets: FACET_NAMES.join(', ') }), someOf(FACET_NAMES))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 1000), 10)
    .option('--after <key>', say('option.after'))
    .action((words: string[], options: SearchOptions) => runSearch(context, words.join(' '), options));
}

async function runSearch(context: Context, words: string, options: SearchOptions): Promise<void> {
  const { answerSearch } = await import('../../service/ask/answer-search.js');
  const { role, unit, place: places, period, sort, facets, limit, after } = options;
  const filter = { roles: role, units: unit, places, period };
  const asked = { words, filter, sort, facets, language: context.language };
  const answer = await withService(context, options, 'ask', (service) =>
    answerSearch(service, asked, { limit, after: after ?? null }),
  );
  if (answer.instruments.length === 0 && answer.total === 0) context.exitCode = 4;
  if (options.json) return context.print(JSON.stringify(answer));
  await printAnswer(context, answer);
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
    const [first = '', ...rest] = hang(
      `  ${document.path}  `,
      source === null ? '' : nameOfDocument(source),
      context.width,
    );
    for (const line of [first, ...rest]) await context.print(colours.bold(line));
    if (source !== null && source.title !== null) await context.print(`    ${colours.dim(fileOf(source.path))}`);
    for (const line of highlight(context, document.text, highlights, '    ')) await context.print(line);
  }
  for (const [name, values] of Object.entries(answer.facets) as [FacetName, readonly LabelledFacet[]][]) {
    await context.print(`\n${colours.bold(say(`facet.${name}`))}`);
    for (const { label, count } of values) await context.print(`  ${String(count).padStart(6)}  ${label}`);
  }
  if (answer.next !== null) await context.print(say('page.more', { next: answer.next }));
  if (answer.pending > 0) await context.print(colours.dim(say('search.pending', { count: answer.pending })));
}
