import { effect, signal } from '@preact/signals';
import type { Language } from '../../src/errors/errors.js';
import { printNumber as printNumberIn } from '../../src/labels/fill.js';
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

/** Whole numbers as the language of the page prints them. */
export function printNumber(value: number): string {
  return printNumberIn(value, language.value);
}
