import type { Warning } from '../facts/mention.js';

/** Letters that only look like Latin ones (Cyrillic), as found in pasted numbers (domain reference §3.12). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
};
const LOOK_ALIKE = /[АВСЕНКМОРТХУІасеорхуі]/g;

/** A number as printed, cut at its separators. `separators[i]` stands before `groups[i + 1]`. */
export interface RawSymbol {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  readonly warnings: Set<Warning>;
}

const MAX_LENGTH = 160;
/** A number without anything to make uniform. */
const CLEAN = /^\d[0-9A-Za-zĐđƯư&./-]*[0-9A-Za-zĐđƯư]$/;
const GROUP = /^[\p{L}\p{N}&.]+$/u;

/** Characters, dashes and spaces made uniform; "số", quotes and stops round the number taken off. */
function uniform(raw: string, warnings: Set<Warning>): string {
  let text = raw
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  const latin = text.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (latin !== text) warnings.add('letters-repaired');
  text = latin.trim().replace(/^(?:[Ss][ốỐ]\s?:?\s?){1,3}/, '');
  text = text.replace(/^["'“”‘’(]+|["'“”‘’).,;:/\s-]+$/g, '');
  if (/\n/.test(text)) warnings.add('line-break-healed');
  else if (/\s/.test(text)) warnings.add('space-repaired');
  return text
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(UBTV)? ?QH ?(?=1\d$)/, '$1QH');
}

/**
 * Characters made uniform and spaces taken out, then cut at `/`, `-` and (where a separator was forgotten) a space:
 * steps 1 to 4 of domain reference §1.8. Null when there is more here than a number.
 */
export function readRaw(raw: string): RawSymbol | null {
  if (raw.length > MAX_LENGTH) return null;
  const warnings = new Set<Warning>();
  const text = CLEAN.test(raw) ? raw : uniform(raw, warnings);
  const groups: string[] = [];
  const separators: string[] = [];
  for (const piece of text.split(/([/\- ])/)) {
    if (piece === '/' || piece === '-' || piece === ' ') separators.push(piece);
    else groups.push(piece);
  }
  return groups.every((group) => GROUP.test(group)) ? { groups, separators, warnings } : null;
}
