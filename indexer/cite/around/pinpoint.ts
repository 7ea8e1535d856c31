import type { Pinpoint, PinpointArticle } from '../../../src/facts/mention.js';
import { oneLine } from '../../../src/text/one-line.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';

const LABEL = '(?:\\d{1,4}(?:\\.\\d{1,3}){0,3}[a-zđ]?|[a-zđ]{1,2}|[ivxlc]{1,7})';
const JOIN = '\\s{0,2}(?:[,;]\\s{0,2}(?:và|hoặc)|,|;|và|hoặc|đến)\\s{1,2}';
/** A comma left out between two points ("d, đ e"): single letters, but for the word "y". */
const MISSING_JOIN = '(?<=[\\s][a-zđ])\\s{1,2}(?=[a-xđ](?![\\p{L}\\d]))';
const LABELS = `${LABEL}(?:(?:${JOIN}|${MISSING_JOIN})${LABEL}(?![\\p{L}\\d])){0,14}`;
/** One level of a pinpoint with its labels: "khoản 1, 3 và 5". */
const UNIT = new RegExp(
  `(?<!\\p{L})(tiết|điểm|khoản|điều|tiểu mục|mục|chương|phần|phụ lục(?: số)?|mẫu số)\\s{1,3}(${LABELS})(?![\\p{L}\\d])`,
  'gu',
);
/** Between two levels, and between the last and the instrument. */
const BETWEEN = /^\s{0,3}(?:,|;|và|hoặc|đến)?\s{0,3}(?:(?:các|từ|đến|tại|của)\s{1,3}){0,2}$/;
const BEFORE_INSTRUMENT =
  /^\s{0,3}(?:,\s{0,3})?(?:\((?:được|đã)[^()]{2,60}\)\s{1,3})?(?:(?:của|tại|trong|các)\s{1,3}){0,2}$/;
/** An annex is bound to the act it came with by these words, too. */
const ANNEXED =
  /^\s{0,3}(?:,\s{0,3})?(?:(?:được\s{1,2})?ban hành\s{1,2}(?:kèm theo|kèm|theo)|kèm theo|đính kèm)\s{1,3}$/;
const ANNEX_LEVELS = new Set(['phụ lục', 'phụ lục số', 'mẫu số']);
const LONGEST = 220;
/** One of these stands near a mention that has a pinpoint; looked for first, because most have none. */
const ANY_LEVEL = /đi[ềể]|khoản|chương|mục|ph(?:ụ lục|ần)|mẫu số/;
const NEAR = 70;

interface Level {
  readonly level: string;
  readonly labels: string;
  readonly start: number;
  readonly end: number;
  /** Printed after "các": what stands before it is said of each label. */
  readonly shared: boolean;
}

/**
 * The points, clauses and articles in front of a mention ("điểm a khoản 2 Điều 5 Nghị định …", domain reference §3.9);
 * they bind to the next instrument to the right. Null when there are none.
 */
export function readPinpoint(source: Source, mention: Working): Pinpoint | null {
  const home = source.blocks[mention.block]?.start ?? 0;
  const from = Math.max(home, mention.start - LONGEST);
  const near = source.lower.slice(Math.max(from, mention.start - NEAR), mention.start);
  if (!ANY_LEVEL.test(near)) return null;
  const left = source.lower.slice(from, mention.start);
  const units: Level[] = [];
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(left); match !== null; match = UNIT.exec(left)) {
    const last = units[units.length - 1];
    const gap = last === undefined ? '' : left.slice(last.end, match.index);
    if (last !== undefined && last.level === match[1] && /^\s{0,2}đến\s{1,2}$/.test(gap)) {
      units[units.length - 1] = { ...last, labels: `${last.labels} đến ${match[2]}`, end: UNIT.lastIndex };
      continue;
    }
    // "khoản 1 các Điều 19, Điều 20": what stands before "các" holds for each of them.
    if (last !== undefined && last.level === match[1] && last.shared && /^\s{0,2}(?:,|và)\s{1,2}$/.test(gap)) {
      units[units.length - 1] = { ...last, labels: `${last.labels}, ${match[2]}`, end: UNIT.lastIndex };
      continue;
    }
    if (last !== undefined && !BETWEEN.test(gap)) units.length = 0;
    const shared = /(?:^|\s)các\s{1,2}$/.test(gap);
    units.push({
      level: match[1] as string,
      labels: match[2] as string,
      start: match.index,
      end: UNIT.lastIndex,
      shared,
    });
  }
  const first = units[0];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined) return null;
  const right = left.slice(last.end);
  if (!BEFORE_INSTRUMENT.test(right) && !(ANNEX_LEVELS.has(last.level) && ANNEXED.test(right))) return null;
  const text = oneLine(source.text.slice(from + first.start, from + last.end));
  return { text, articles: articlesOf(units) };
}

function labelsOf(printed: string): string[] {
  const parts = printed
    .split(/\s*(?:[,;]\s*(?:và|hoặc)\s|,|;|\svà\s|\shoặc\s|(?<=^[a-zđ]|\s[a-zđ])\s(?=[a-xđ](?!\p{L})))\s*/u)
    .map((part) => part.trim());
  return parts.flatMap((part) => {
    const points = /^([a-zđ])\s+đến\s+([a-zđ])$/.exec(part);
    if (points !== null) return pointsBetween(points[1] as string, points[2] as string);
    const range = /^(\d{1,3})\s+đến\s+(\d{1,3})$/.exec(part);
    if (range === null) return part === '' ? [] : part.split(/\s+đến\s+/);
    const [low, high] = [Number(range[1]), Number(range[2])];
    return high < low || high - low > 60
      ? [String(low), String(high)]
      : Array.from({ length: high - low + 1 }, (_, i) => String(low + i));
  });
}

/** Points are lettered in the order of the Vietnamese alphabet, without letters that only loan words have. */
const POINTS = 'abcdđeghiklmnopqrstuvxy';

function pointsBetween(from: string, to: string): string[] {
  const [low, high] = [POINTS.indexOf(from), POINTS.indexOf(to)];
  return low < 0 || high < low ? [from, to] : [...POINTS.slice(low, high + 1)];
}

/** Points belong to the clauses after them, clauses to the articles after them: "điểm a, b khoản 2 và khoản 3 Điều 5". */
function articlesOf(units: readonly { readonly level: string; readonly labels: string }[]): PinpointArticle[] {
  const done: PinpointArticle[] = [];
  let waiting: { clause: string | null; point: string | null }[] = [];
  let points: string[] = [];
  for (const { level, labels } of units) {
    const values = labelsOf(labels);
    if (level === 'điểm' || level === 'tiết') points.push(...values);
    else if (level === 'khoản') {
      for (const clause of values) {
        if (points.length === 0) waiting.push({ clause, point: null });
        else for (const point of points) waiting.push({ clause, point });
      }
      points = [];
    } else if (level === 'điều') {
      const inner = [...waiting, ...points.map((point) => ({ clause: null, point }))];
      for (const article of values) {
        if (inner.length === 0) done.push({ article, clause: null, point: null });
        else for (const { clause, point } of inner) done.push({ article, clause, point });
      }
      waiting = [];
      points = [];
    }
  }
  for (const { clause, point } of waiting) done.push({ article: null, clause, point });
  for (const point of points) done.push({ article: null, clause: null, point });
  return done;
}
