import { fill, type Values } from '../../src/labels/fill.js';
import { CHECK } from './check.data.js';
import { DOCUMENTS } from './documents.data.js';
import { EXPORT } from './export.data.js';
import { FINDINGS } from './findings.data.js';
import { INSTRUMENT } from './instrument.data.js';
import { language } from './language.js';
import { SEARCH } from './search.data.js';
import { SETTLE } from './settle.data.js';
import { SHELL } from './shell.data.js';
import { TRACE } from './trace.data.js';
import { UNITS } from './units.data.js';
import { WORK } from './work.data.js';

const MESSAGES = {
  ...SHELL,
  ...SEARCH,
  ...INSTRUMENT,
  ...UNITS,
  ...FINDINGS,
  ...DOCUMENTS,
  ...EXPORT,
  ...TRACE,
  ...WORK,
  ...CHECK,
  ...SETTLE,
};

export type MessageKey = keyof typeof MESSAGES;

/** A message of the page in its language; `{name}` is filled in from `values`. Redrawn when the language changes. */
export function say(key: MessageKey, values: Values = {}): string {
  return fill(MESSAGES[key][language.value], values, language.value);
}
