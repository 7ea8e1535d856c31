import type { InstrumentSummary } from '../../service/answers.js';
import { nameOf } from '../../src/labels/name-instrument.js';
import { printDate } from '../../src/register/describe-validity.js';
import { printTerm } from '../../src/terms/index.js';
import type { Context } from '../context.js';
import { shorten } from './wrap.js';

export { nameOf };

/** What tells two instruments of one number apart: year or term, date, place. */
export function distinction(context: Context, { identity, issued, provisional }: InstrumentSummary): string {
  const parts: string[] = [];
  if (issued !== null) parts.push(printDate(issued, context.language));
  else if (identity.year !== null) parts.push(String(identity.year));
  if (identity.term !== null) parts.push(context.say('instrument.term', { term: printTerm(identity.term) }));
  if (identity.place !== null) parts.push(identity.place);
  if (provisional) parts.push(context.say('instrument.provisional'));
  return parts.join(' · ');
}

/** One line of a list: name, distinction, subject, number of tasks. */
export function printCandidate(context: Context, summary: InstrumentSummary): string[] {
  const { colours, say } = context;
  const told = distinction(context, summary);
  const head = `${colours.bold(nameOf(summary))}${told === '' ? '' : `  ${told}`}`;
  const lines = [`• ${head}  ${colours.dim(say('instrument.count-tasks', { tasks: summary.tasks }))}`];
  if (summary.title !== null) lines.push(`    ${shorten(summary.title, context.width - 6)}`);
  lines.push(`    ${colours.dim(summary.id)}`);
  return lines;
}
