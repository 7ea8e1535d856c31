import type { Language } from '../../src/errors/errors.js';
import { FINDINGS } from './findings.data.js';
import { HELP } from './help.data.js';
import { KEEPING } from './keeping.data.js';
import { KEYS } from './keys.data.js';
import { OUTPUT } from './output.data.js';
import { SERVING } from './serving.data.js';
import { SETTLING } from './settling.data.js';

/** One text in both languages; `{name}` is filled in. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

const MESSAGES = { ...HELP, ...OUTPUT, ...KEEPING, ...FINDINGS, ...SERVING, ...KEYS, ...SETTLING } satisfies Record<
  string,
  Text
>;

export type MessageKey = keyof typeof MESSAGES;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** A function that gives the text of a message in one language. */
export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    MESSAGES[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? printNumber(value, language) : (value ?? whole);
    });
}

/** Thousands apart: `4.572` in Vietnamese, `4,572` in English. By hand: loading a locale takes longer than most commands. */
function printNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
