import type { Language } from '../../src/errors/errors.js';
import { fill, type Values } from '../../src/labels/fill.js';
import type { Text } from '../../src/labels/text.js';
import { FINDINGS } from './findings.data.js';
import { HELP } from './help.data.js';
import { KEEPING } from './keeping.data.js';
import { KEYS } from './keys.data.js';
import { OUTPUT } from './output.data.js';
import { SERVING } from './serving.data.js';
import { SETTLING } from './settling.data.js';

const MESSAGES = { ...HELP, ...OUTPUT, ...KEEPING, ...FINDINGS, ...SERVING, ...KEYS, ...SETTLING } satisfies Record<
  string,
  Text
>;

export type MessageKey = keyof typeof MESSAGES;
export type Say = (key: MessageKey, values?: Values) => string;

/** A function that gives the text of a message in one language. */
export function sayIn(language: Language): Say {
  return (key, values = {}) => fill(MESSAGES[key][language], values, language);
}
