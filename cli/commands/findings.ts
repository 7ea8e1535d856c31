import type { Command } from 'commander';
import type { QuotedFinding } from '../../service/ask/answer-findings.js';
import type { Language } from '../../src/errors/errors.js';
import { FINDING_KINDS, type FindingKind } from '../../src/facts/finding.js';
import { printDate } from '../../src/register/describe-validity.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { ACTION_LABELS, FINDING_LABELS } from '../messages/labels.data.js';
import { someOf, wholeNumber } from '../option-values.js';
import { becauseWords } from '../print/because.js';
import { printInterval } from '../print/dates.js';
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
  const notes = [`${reason(context, finding)}${times}`];
  if (finding.replacement !== null) notes.push(say('findings.replacement', { text: finding.replacement }));
  if (candidates.length > 0 && finding.kind === 'ambiguous')
    notes.push(say('findings.candidates', { candidates: candidates.join(' · ') }));
  for (const note of notes) lines.push(...hang('    ', note, width).map((line) => colours.cyan(line)));
  return lines;
}

/** What the print says, and what stands against it or is missing. */
function reason(context: Context, { kind, printed, against, since, action }: QuotedFinding): string {
  const { say, label, language } = context;
  const from = since === null ? '' : dated(since, language);
  switch (kind) {
    case 'replaced':
      return say('findings.replaced', { from, by: against ?? '' });
    case 'repealed':
      return say('findings.repealed', { from, by: against ?? '' });
    case 'expired':
      return say('findings.expired', { from });
    case 'amendment-not-cited':
      return say('findings.amended', { by: against ?? '' });
    case 'scheme-over':
      return say('findings.scheme-over', { year: against ?? '' });
    case 'abolished-body':
      return say('findings.abolished', { from, now: against ?? '' });
    case 'incomplete-citation':
      return becauseWords(context, against ?? '');
    case 'ambiguous':
    case 'unresolved':
    case 'malformed':
      return [printed, against === null ? null : becauseWords(context, against)].filter(Boolean).join(' · ');
    case 'draft-issued':
      return say('findings.issued', { by: against ?? '', from });
    case 'decision-conflict':
      return say('findings.decided', { against: against ?? '', action: label(ACTION_LABELS[action]) });
    case 'same-content':
      return say('findings.same-content', { printed: printed ?? '', against: against ?? '' });
    case 'no-date': {
      const [from, to = from] = (against ?? '').split('/');
      return from ? say('findings.inferred-date', { interval: printInterval(from, to ?? from, language) }) : '';
    }
    default:
      if (printed !== null && against !== null) {
        const readings = { printed: dated(printed, language), against: dated(against, language) };
        return say('findings.against', { ...readings, action: label(ACTION_LABELS[action]) });
      }
      return printed ?? against ?? '';
  }
}

/** A date as people write it; other text as it stands. */
function dated(text: string, language: Language): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? printDate(text, language) : text;
}
