import type { InstrumentSummary } from '../../service/answers.js';
import { nameOf, titleBeside } from '../../src/labels/name-instrument.js';
import { tellApart } from '../../src/labels/tell-apart.js';
import type { Context } from '../context.js';
import { shorten } from './wrap.js';

/** One line of a list: name, distinction, subject, number of tasks. */
export function printCandidate(context: Context, summary: InstrumentSummary): string[] {
  const { colours, say } = context;
  const told = tellApart(summary, context.language);
  const head = `${colours.bold(nameOf(summary))}${told === '' ? '' : `  ${told}`}`;
  const lines = [`• ${head}  ${colours.dim(say('instrument.count-tasks', { tasks: summary.tasks }))}`];
  const title = titleBeside(summary);
  if (title !== null) lines.push(`    ${shorten(title, context.width - 6)}`);
  lines.push(`    ${colours.dim(summary.id)}`);
  return lines;
}
