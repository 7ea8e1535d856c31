import type { Found } from '../service/answers.js';
import type { Context } from './context.js';
import { printCandidate } from './print/instrument.js';

/** The list to choose from when a reference fits several instruments: JSON on standard output, words on the error side. */
export async function printChoices(context: Context, found: Found, json: boolean): Promise<void> {
  if (json) return context.print(JSON.stringify({ error: 'ambiguous-reference', ...found }));
  for (const summary of found.candidates) {
    for (const line of printCandidate(context, summary)) context.complain(line);
  }
}
