import type { Line } from '../page/line.js';

/** A line that opens a row: its number, and where its own text begins (or the line's length when it stands alone). */
export interface RowLabel {
  readonly line: number;
  readonly label: string;
  readonly parts: readonly number[];
  readonly roman: boolean;
  readonly textAt: number;
}

const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?(?:\s+(?=[\p{Lu}“"(])|$)/u;
const ROMAN = /^(X{0,3}(?:IX|IV|V?I{0,3}))[.)]?(?:\s+(?=\p{Lu})|$)/u;
const ROMAN_DIGITS = 'IVX';

/** Reads the row number a line opens with, or null. */
export function readRowLabel(line: Line, index: number): RowLabel | null {
  const first = line.text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    const decimal = DECIMAL.exec(line.text);
    if (decimal === null) return null;
    const label = decimal[1] as string;
    return { line: index, label, parts: label.split('.').map(Number), roman: false, textAt: decimal[0].length };
  }
  const roman = ROMAN_DIGITS.includes(line.text.charAt(0)) ? ROMAN.exec(line.text) : null;
  if (roman === null || roman[1] === '' || roman[1] === undefined) return null;
  return { line: index, label: roman[1], parts: [romanValue(roman[1])], roman: true, textAt: roman[0].length };
}

/** True where `next` may be the row after `label`: the next sibling, its first child, or an elder's next sibling. */
export function follows(label: RowLabel, next: RowLabel): boolean {
  const [a, b] = [label.parts, next.parts];
  if (next.roman) return next.roman && (!label.roman || step(a[0] as number, b[0] as number));
  if (label.roman) return b.length <= 2 && b[b.length - 1] === 1;
  if (b.length > a.length) return b.length === a.length + 1 && b[b.length - 1] === 1 && samePrefix(a, b, a.length);
  return samePrefix(a, b, b.length - 1) && step(a[b.length - 1] as number, b[b.length - 1] as number);
}

/** Offices miscount: one number may be missing. */
function step(from: number, to: number): boolean {
  return to === from + 1 || to === from + 2;
}

function samePrefix(a: readonly number[], b: readonly number[], length: number): boolean {
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** True where `label` is a title over `next`: "4" over "4.1", "II" over "1". */
export function isOver(label: RowLabel, next: RowLabel): boolean {
  if (label.roman) return !next.roman;
  return (
    !next.roman && next.parts.length > label.parts.length && samePrefix(label.parts, next.parts, label.parts.length)
  );
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let at = 0; at < roman.length; at++) {
    const own = values[roman.charAt(at)] ?? 0;
    const next = values[roman.charAt(at + 1)] ?? 0;
    total += own < next ? -own : own;
  }
  return total;
}
