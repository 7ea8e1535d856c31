/** One printed line of the cleaned text, without the white space round it. Offsets are UTF-16 code units of that text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Spaces before the first character. */
  readonly indent: number;
  /** Empty lines between this line and the one printed before it. */
  readonly gap: number;
  /** True where a page begins: a form feed, or the layout's own sign (domain reference §5.3). */
  readonly page: boolean;
  /** True when a drawn line, or one of many spaces only, stands directly above: a footnote may follow. */
  readonly ruled: boolean;
}

/** A line of nothing but this many spaces is what a text extractor leaves of a footnote rule. */
const RULE_SPACES = 20;
const FOOT_RULE = /^_{3,}$/;
const OTHER_RULE = /^(?:-{3,}|={3,}|\*{3,}|—{2,}|–{3,}|\.{6,}|\|+)$/;

/**
 * Cuts the cleaned text into its printed lines; empty lines become the `gap` of the next one, drawn rules its `ruled`.
 * The page sign of texts whose lines are all set apart by empty ones: a line that starts with one space and has no
 * empty line above it.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let page = false;
  let ruled = false;
  let apart = 0;
  let feed = nextOf(text, '\f', 0);
  let bar = nextOf(text, '|', 0);
  for (let from = 0; from <= text.length; ) {
    const to = nextOf(text, '\n', from);
    if (feed < from) feed = nextOf(text, '\f', from);
    if (bar < from) bar = nextOf(text, '|', from);
    const broken = feed < to;
    const stop = broken ? feed : to;
    const [start, end] = trimmed(text, from, stop);
    const content = text.slice(start, end);
    if (content === '') {
      if (stop - from >= RULE_SPACES) ruled = true;
      if (!broken) gap++;
    } else if (mayBeRule(content) && FOOT_RULE.test(content)) {
      ruled = true;
    } else if (!(mayBeRule(content) && OTHER_RULE.test(content))) {
      if (gap > 0) apart++;
      const line = { start, end, text: content, indent: start - from, gap, page, ruled };
      if (bar < end) lines.push(...halves(line));
      else lines.push(line);
      gap = 0;
      page = false;
      ruled = false;
    }
    if (broken) page = true;
    from = stop + 1;
  }
  return apart > lines.length * 0.6
    ? lines.map((line, at) => (opensPage(line, at) ? { ...line, page: true } : line))
    : lines;
}

/** The two columns of a letterhead or a closing part, printed with a bar between them, read one after the other. */
function halves(line: Line): Line[] {
  const bars = line.text.replace(/^\|+|\|+$/g, '').split('|').length - 1;
  if (bars > 1) return [line];
  const parts: Line[] = [];
  for (const match of line.text.matchAll(/[^|]+/g)) {
    const [start, end] = trimmed(line.text, match.index, match.index + match[0].length);
    if (end === start) continue;
    const first = parts.length === 0;
    const text = line.text.slice(start, end);
    parts.push({
      ...line,
      start: line.start + start,
      end: line.start + end,
      text,
      gap: first ? line.gap : 0,
      page: first && line.page,
      ruled: first && line.ruled,
    });
  }
  return parts;
}

/** Most lines open with a letter or a digit: no drawn line does. */
function mayBeRule(content: string): boolean {
  const first = content.charCodeAt(0);
  return first < 0x30 || first === UNDERSCORE || first === EQUALS || first === BAR || first > LAST_LETTER;
}
const EQUALS = 0x3d;
const UNDERSCORE = 0x5f;
const BAR = 0x7c;
/** Behind the last letter of Vietnamese stand the dashes. */
const LAST_LETTER = 0x1eff;

function trimmed(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

function opensPage(line: Line, at: number): boolean {
  return at > 0 && line.gap === 0 && line.indent === 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
