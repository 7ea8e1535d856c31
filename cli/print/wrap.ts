import { oneLine } from '../../src/text/one-line.js';

/** Breaks text at spaces into lines of at most `width` columns; a longer word stands alone. Linear. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).trim().split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Wrapped text with `first` before its first line and as many spaces before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const room = Math.max(20, width - first.length);
  return wrap(text, room).map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
}

/** At most `length` code units on one line, cut at a space with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text).trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
