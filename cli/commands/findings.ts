import type { Command } from 'commander';
import type { QuotedFinding } from '../../service/ask/findings/answer-findings.js';
import { FINDING_KINDS, type FindingKind } from '../../src/facts/finding.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { becauseWords } from '../../src/labels/because.js';
import { findingReason } from '../../src/labels/finding-reason.js';
import { outcomeLabel } from '../../src/labels/outcome-words.js';
import { oneLine } from '../../src/text/one-line.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { FINDING_LABELS } from '../messages/labels.data.js';
import { someOf, wholeNumber } from '../option-values.js';
import { printCandidate } from '../print/instrument.js';
import { printQuote } from '../print/quote.js';
import { hang } from '../print/wrap.js';
import { withService } from '../session.js';
import { decisionsCommand, settleCommand } from './settle.js';

interface FindingsOptions extends CommonOptions {
  readonly kind?: FindingKind[];
  readonly document?: string;
  readonly grouped?: boolean;
  readonly limit: number;
  readonly after?: string;
}

export function findingsCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'findings', 'findings.description', [
    { line: 'findings --kind date-conflict', meaning: 'findings.example' },
    { line: 'findings --grouped', meaning: 'findings.grouped.example' },
  ])
    .addCommand(settleCommand(context))
    .addCommand(decisionsCommand(context))
    .option('--kind <kind>', say('findings.kind', { kinds: FINDING_KINDS.join(', ') }), someOf(FINDING_KINDS))
    .option('--document <document>', say('findings.document'))
    .option('--grouped', say('findings.grouped'))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 10_000), 50)
    .option('--after <key>', say('option.after'))
    .action(async (options: FindingsOptions) => {
      if (options.grouped) return runGrouped(context, options);
      const { answerFindings } = await import('../../service/ask/findings/answer-findings.js');
      const { kind: kinds, document, limit, after } = options;
      const answer = await withService(context, options, 'ask', (service) =>
        answerFindings(service, { kinds, document }, { limit, after: after ?? null }),
      );
      if (options.json) return context.print(JSON.stringify(answer));
      const kindsShown = FINDING_KINDS.filter((kind) => (answer.counts[kind] ?? 0) > 0);
      if (kindsShown.length === 0) await context.print(say('findings.none'));
      else await context.print(say('findings.totals', { ...answer.totals }));
      let last: FindingKind | null = null;
      for (const finding of answer.items) {
        if (finding.kind !== last) await printHeading(context, finding.kind, answer.counts[finding.kind] ?? 0);
        last = finding.kind;
        for (const line of printFinding(context, finding)) await context.print(line);
      }
      if (answer.next !== null) await context.print(`\n${say('page.more', { next: answer.next })}`);
    });
}

/** What is open, one group for all that print the same. */
async function runGrouped(context: Context, options: FindingsOptions): Promise<void> {
  const { answerOpenGroups } = await import('../../service/ask/findings/answer-open-groups.js');
  const { kind: kinds, document, limit, after = null } = options;
  const statuses = kinds === undefined ? undefined : OPEN.filter((status) => kinds.includes(status));
  const answer = await withService(context, options, 'ask', (service) =>
    answerOpenGroups(service, { statuses, document }, { limit, after }),
  );
  if (options.json) return context.print(JSON.stringify(answer));
  const { say, print, label, language, colours } = context;
  await print(say('findings.groups', { total: answer.total }));
  for (const { text, status, because, reach, choices, settle, places } of answer.items) {
    await print(
      `\n${colours.bold(oneLine(text))}  ${label(outcomeLabel(status, choices.length))} · ${say('decisions.reach', { ...reach })}`,
    );
    await print(`    ${becauseWords(because, status, language)}`);
    for (const choice of choices) for (const line of printCandidate(context, choice)) await print(`    ${line}`);
    for (const { quote } of places) for (const line of printQuote(context, quote, '    ')) await print(line);
    await print(`    ${colours.dim(say('findings.settle-by', { id: settle }))}`);
  }
  if (answer.next !== null) await print(`\n${say('page.more', { next: answer.next })}`);
}

const OPEN = STATUSES.filter((status) => status !== 'resolved');

function printHeading({ print, label, colours }: Context, kind: FindingKind, count: number): Promise<void> {
  return print(
    `\n${colours.bold(colours.underline(`${label(FINDING_LABELS[kind])} (${count})`))}  ${colours.dim(kind)}`,
  );
}

function printFinding(context: Context, finding: QuotedFinding): string[] {
  const { say, width, colours } = context;
  const { candidates, quote } = finding;
  const lines = quote === null ? hang('  ', finding.text, width) : printQuote(context, quote, '  ');
  const times = finding.times > 1 ? ` · ${say('findings.times', { times: finding.times })}` : '';
  const notes = [`${findingReason(finding, context.language)}${times}`];
  if (finding.replacement !== null) notes.push(say('findings.replacement', { text: finding.replacement }));
  if (candidates.length > 0 && finding.kind === 'ambiguous')
    notes.push(say('findings.candidates', { candidates: candidates.join(' · ') }));
  for (const note of notes) lines.push(...hang('    ', note, width).map((line) => colours.cyan(line)));
  return lines;
}
