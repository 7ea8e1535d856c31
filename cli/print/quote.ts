import type { Quote } from '../../service/answers.js';
import { fileOf } from '../../src/labels/name-document.js';
import type { Context } from '../context.js';
import { hang } from './wrap.js';

/** The words in quotation marks with file and line, wrapped and indented; the cited words stand out on a terminal. */
export function printQuote(context: Context, quote: Quote | null, indent: string): string[] {
  if (quote === null) return [];
  const { before, text, after, path, line, cutBefore, cutAfter } = quote;
  const words = `“${cutBefore ? '…' : ''}${before.trimStart()}${text}${after.trimEnd()}${cutAfter ? '…' : ''}”`;
  const lines = hang(indent, words, context.width);
  return [...lines, `${' '.repeat(indent.length)}${context.colours.dim(`— ${fileOf(path)}:${line}`)}`];
}
