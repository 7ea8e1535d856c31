import type { Context } from '../context.js';
import { hang } from './wrap.js';

/** Code units of a task's text shown round the first match. */
const SHOWN = 360;

/** Stand-ins of one column for the escape codes, so that wrapping counts what is seen. Private-use characters. */
const [ON, OFF] = ['\uE000', '\uE001'];

/** Text with the matched ranges standing out on a terminal, cut round the first of them, wrapped under `indent`. */
export function highlight(
  context: Context,
  text: string,
  ranges: readonly (readonly [number, number])[],
  indent: string,
): string[] {
  const first = ranges[0]?.[0] ?? 0;
  const from = first < SHOWN / 2 ? 0 : Math.max(0, text.lastIndexOf(' ', first - SHOWN / 3) + 1);
  const to = Math.min(text.length, from + SHOWN);
  let marked = '';
  let at = from;
  for (const [start, end] of ranges) {
    if (start < at || end > to) continue;
    marked += `${text.slice(at, start)}${ON}${text.slice(start, end)}${OFF}`;
    at = end;
  }
  marked += text.slice(at, to);
  const words = `${from > 0 ? '…' : ''}${marked}${to < text.length ? '…' : ''}`;
  const paint = context.colours.isColorSupported;
  const [on, off] = paint ? ['\u001b[33m', '\u001b[39m'] : ['', ''];
  return hang(indent, words, context.width).map((line) => line.replaceAll(ON, on).replaceAll(OFF, off));
}
