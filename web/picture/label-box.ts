/** Letters and lines of a node, in the units of the graph. */
export const SIZE = 12;
export const LINE = 15;
const PADDING = 8;
const WIDEST = 130;
const MOST_LINES = 3;

/** Width of a text in the letters of the graph. */
export type Measure = (text: string) => number;

/** Measures in the face of an element. */
export function measureIn(element: HTMLElement): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const face = getComputedStyle(element).fontFamily;
  // Bold, as the root is: no name is wider than its box.
  if (context !== null) context.font = `bold ${SIZE}px ${face}`;
  return (text) => context?.measureText(text).width ?? text.length * SIZE * 0.6;
}

/** A name broken into lines, and the box it needs: the library's own boxes round labels are known too late to be drawn. */
export function boxOf(name: string, measure: Measure): { label: string; width: number; height: number } {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && measure(`${last} ${word}`) <= WIDEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] += '…';
  return {
    label: shown.join('\n'),
    width: Math.ceil(Math.max(...shown.map(measure))) + 2 * PADDING,
    height: shown.length * LINE + 2 * PADDING,
  };
}
