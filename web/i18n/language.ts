import { effect, signal } from '@preact/signals';
import type { Language } from '../../src/errors/errors.js';
import type { Text } from '../../src/labels/text.js';

const KEPT = 'danchieu-language';

/** The language of the page: what was chosen here before, else Vietnamese, whatever the browser prefers. */
export const language = signal<Language>(kept());

effect(() => {
  document.documentElement.lang = language.value;
  try {
    localStorage.setItem(KEPT, language.value);
  } catch {
    // A browser that keeps nothing still speaks the chosen language until it is closed.
  }
});

function kept(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** A label of the domain in the language of the page. */
export function label(text: Text): string {
  return text[language.value];
}

/** Whole numbers with thousands apart: `4.572` in Vietnamese, `4,572` in English. */
export function printNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language.value === 'vi' ? '.' : ',');
}

/** `{name}` filled in, numbers printed as the language does. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? printNumber(value) : (value ?? whole);
  });
}
