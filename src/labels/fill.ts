import type { Language } from '../errors/errors.js';

export type Values = Readonly<Record<string, string | number>>;

/**
 * A text with `{name}` filled in, numbers printed as the language does. In English the plural after a count of one loses
 * its ending: `{tasks} tasks` is "1 task". Names that `values` lacks stay.
 */
export function fill(text: string, values: Values, language: Language): string {
  const agreeing =
    language === 'en'
      ? text.replace(COUNTED, (whole, name: string, noun: string) => (values[name] === 1 ? `{${name}} ${noun}` : whole))
      : text;
  return agreeing.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? printNumber(value, language) : (value ?? whole);
  });
}

/** A count and the plural after it. */
const COUNTED = /\{(\w+)\} (\w+[^s\W])s\b/g;

/** Thousands apart: `4.572` in Vietnamese, `4,572` in English. By hand: loading a locale takes longer than most commands. */
export function printNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
