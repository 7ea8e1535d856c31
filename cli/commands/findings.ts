import type { Command } from 'commander';
import type { QuotedFinding } from '../../service/ask/answer-findings.js';
import { FINDING_KINDS, type FindingKind } from '../../src/facts/finding.js';
import { findingReason } from '../../src/labels/finding-reason.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { FINDING_LABELS } from '../messages/labels.data.js';
import { someOf, wholeNumber } from '../option-values.js';
import { printQuote } from '../print/quote.js';
import { hang } from '../print/wrap.js';
import { withService } from '../session.js';

interface FindingsOptions extends CommonOptions {
  readonly kind?: FindingKind[];
  readonly document?: string;
  readonly limit: number;
  readonly after?: string;
}

export function findingsCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'findings', 'findings.description', [
    { line: 'findings --kind date-conflict', meaning: 'findings.example' },
  ])
    .option('--kind <kind>', say('findings.kind', { kinds: FINDING_KINDS.join(', ') }), someOf(FINDING_KINDS))
    .option('--document <document>', say('findings.document'))
    .option('--limit <number>', say('option.limit'), wholeNumber(1, 10_000), 50)
    .option('--after <key>', say('option.after'))
    .action(async (options: FindingsOptions) => {
      const { answerFindings } = await import('../../service/ask/answer-findings.js');
      const { kind: kinds, document, limit, after } = options;
      const answer = await withService(context, options, 'ask', (service) =>
        answerFindings(service, { kinds, document }, { limit, after: after ?? null }),
      );
      if (options.json) return context.print(JSON.stringify(answer));
      const kindsShown = FINDING_KINDS.filter((kind) => (answer.counts[kind] ?? 0) > 0);
      if (kindsShown.length === 0) await context.print(say('findings.none'));
      let last: FindingKind | null = null;
      for (const finding of answer.items) {
        if (finding.kind !== last) await printHeading(context, finding.kind, answer.counts[finding.kind] ?? 0);
        last = finding.kind;
        for (const line of printFinding(context, finding)) await context.print(line);
      }
      if (answer.next !== null) await context.print(`\n${say('page.more', { next: answer.next })}`);
    });
}

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
