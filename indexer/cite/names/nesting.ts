import type { Span } from '../../../src/text/span.js';
import { readSubject } from '../around/subject.js';
import { AMENDING_START } from '../drafts/amending.js';
import { isSpace } from '../letters.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';

const LONGEST_BRACKET = 1500;

/** A citation whose subject (or name) is still open while the text after it is read. */
interface Scope {
  readonly mention: Working;
  /** Offset at which its subject ends unless a coordination closes it earlier. */
  end: number;
}

/** What stands right before a citation that continues an enumeration. */
const COORDINATED =
  /(?:(,|;|\/)|(?<=\s)(và|hoặc|cùng với|cùng|cũng như|và cả|,\s?và))\s{0,3}(?:(?:các|những|\d{1,2})\s{1,2})?$/;

/**
 * Settles which citation stands inside the subject or name of which (domain reference §3.1, §4.1), where each subject
 * ends, and what a draft changes. `mentions` in reading order; fills `title`, `extent`, `parent` and draft targets.
 */
export function nest(source: Source, mentions: readonly Working[]): void {
  let open: Scope[] = [];
  let block = -1;
  let previous: Working | null = null;
  for (const mention of mentions) {
    if (mention.block !== block) {
      open = [];
      block = mention.block;
      previous = null;
    }
    const before = open;
    if (open.some((scope) => scope.end <= mention.start)) open = open.filter((scope) => scope.end > mention.start);
    const inside = open[open.length - 1];
    let reopened: Scope[] = [];
    if (inside !== undefined && mention.end <= inside.mention.end) mention.parent = inside.mention;
    else if (inside !== undefined) place(source, mention, open, previous);
    else if (before.length > 1) reopened = reopen(source, mention, before);
    open.push(...reopened);
    const scope = scopeOf(source, mention, source.blocks[block]?.end ?? mention.end);
    for (const outer of reopened) lengthen(outer, scope?.end ?? mention.tail);
    if (scope !== null) open.push(scope);
    previous = mention;
  }
  for (const mention of mentions) {
    giveBackDate(mention);
    // "Quyết định số 5/QĐ-TTg … xây dựng Đề án “A”": what a numbered act carries is issued.
    if (
      mention.draft?.verb === 'new' &&
      mention.parent?.kind === 'numbered' &&
      !ASKING.has(mention.parent.type ?? '')
    ) {
      mention.kind = 'named';
      mention.draft = null;
    }
    const draft = mention.parent?.draft;
    const first = draft?.targets[0];
    if (
      draft != null &&
      first !== undefined &&
      first !== mention &&
      (first.type === mention.type || (mention.parent?.head?.family === 'law' && mention.head?.family === 'law')) &&
      mention.start > first.start
    )
      draft.targets.push(mention);
  }
}

/** "Công văn số 19583/BTC-PC … về xây dựng Chương trình …": what these are about is still to be made. */
const ASKING = new Set(['công văn', 'công điện', 'tờ trình', 'hướng dẫn', 'báo cáo', 'giấy mời']);

/** "Luật sửa đổi, bổ sung một số điều của Luật A ngày 25/6/2025": the day behind both names is that of the law that amends. */
function giveBackDate(mention: Working): void {
  const { parent, date } = mention;
  if (parent === null || date === null || mention.kind !== 'named' || mention.head?.family !== 'law') return;
  if (parent.end !== mention.end || parent.head?.family !== 'law' || parent.date?.span.start !== date.span.start)
    return;
  if (parent.name !== null && AMENDING_START.test(` ${parent.name.toLowerCase()}`)) mention.date = null;
}

/**
 * "thực hiện Nghị quyết số 01/NQ-CP …; Nghị quyết số 02/NQ-CP …": neighbours of one series stay together over a `;`. The
 * subjects that the semicolon had ended, from the outermost to the one that holds both.
 */
function reopen(source: Source, mention: Working, before: readonly Scope[]): Scope[] {
  if (!/;\s{0,3}$/.test(source.lower.slice(Math.max(0, mention.start - 4), mention.start))) return [];
  for (let i = before.length - 1; i > 0; i--) {
    const sibling = (before[i] as Scope).mention;
    const outer = (before[i - 1] as Scope).mention;
    if (sibling.type !== mention.type || sibling.symbol === null || mention.symbol === null) continue;
    const alike =
      sibling.symbol.bodies.join() === mention.symbol.bodies.join() && sibling.symbol.year === mention.symbol.year;
    const apart = Number.parseFloat(mention.symbol.ordinal) - Number.parseFloat(sibling.symbol.ordinal);
    if (!alike || apart !== 1 || outer.type === mention.type || (before[i] as Scope).end < mention.start - 4) return [];
    mention.parent = outer;
    return before.slice(0, i);
  }
  return [];
}

function lengthen(scope: Scope, end: number): void {
  scope.end = Math.max(scope.end, end);
  const { mention } = scope;
  if (mention.title !== null) mention.title = { start: mention.title.start, end: Math.max(mention.title.end, end) };
  mention.extent = Math.max(mention.extent, end);
}

/** Puts a mention inside the innermost open subject, or closes those that its coordination ends. */
function place(source: Source, mention: Working, open: Scope[], previous: Working | null): void {
  const left = source.lower.slice(Math.max(0, mention.start - 24), mention.start);
  const match = COORDINATED.exec(left);
  if (match === null) {
    mention.parent = (open[open.length - 1] as Scope).mention;
    return;
  }
  const join = match[1] ?? 'và';
  const cut = mention.start - match[0].length;
  let level = siblingLevel(source, mention, open, previous, join, cut);
  // What is younger than an act is not in its subject: the coordination belongs further out.
  while (level > 0 && isLater(mention, (open[level - 1] as Scope).mention)) level--;
  const closed = open.splice(level);
  for (const scope of closed) shorten(source, scope.mention, cut);
  mention.parent = open[open.length - 1]?.mention ?? null;
}

/**
 * How many of the open subjects stay open for a coordinated mention: it is the sibling of the innermost citation of its
 * own type ("hướng dẫn thi hành Nghị định A … và Nghị định B"), otherwise it belongs to nobody ("Kết luận A về … và
 * Quyết định B").
 */
function siblingLevel(
  source: Source,
  mention: Working,
  open: readonly Scope[],
  previous: Working | null,
  join: string,
  cut: number,
): number {
  if (join === ';') return heldByBracket(source, open, mention) ? 1 : 0;
  if (isObjectOf(source, mention, open, previous)) return 1;
  const tight = previous !== null && previous.parent !== null && cut - previous.tail <= 1 && cut >= previous.end;
  const held = tight ? open.findIndex((scope) => scope.mention === previous?.parent) : -1;
  const outer = held >= 0 ? (open[held] as Scope).mention : null;
  if (outer !== null && previous?.type === mention.type && (outer.kind !== 'numbered' || outer.type !== mention.type))
    return held + 1;
  for (let i = open.length - 1; i >= 0; i--) {
    const sibling = (open[i] as Scope).mention;
    if (sibling.type !== mention.type) continue;
    const above = i > 0 ? (open[i - 1] as Scope).mention : null;
    // A decree that amends a decree: what follows "và" is amended too unless it is younger than the amending one.
    if (
      above !== null &&
      above.type === mention.type &&
      above.kind === 'numbered' &&
      (join === ',' || younger(mention, above))
    )
      continue;
    return i;
  }
  if (outer !== null && mention.type !== outer.type && join !== ',') return held + 1;
  return 0;
}

/**
 * "Nghị định A sửa đổi, bổ sung một số điều của Nghị định B, Nghị định C và Nghị định D": where the changing act is the
 * subject of the sentence, all acts of the list that are not younger are its objects.
 */
function isObjectOf(source: Source, mention: Working, open: readonly Scope[], previous: Working | null): boolean {
  const changing = open[0]?.mention;
  if (
    changing?.title == null ||
    !AMENDING_START.test(` ${source.lower.slice(changing.title.start, changing.title.start + 16)}`)
  )
    return false;
  let first = previous;
  while (first !== null && first.parent !== changing) first = first.parent;
  if (first === null || first.type !== mention.type || younger(mention, changing)) return false;
  return opensClause(source, changing);
}

/** Nothing but a label, or the verb that issues it, stands before the act in its sentence. */
function opensClause(source: Source, { start, block }: Working): boolean {
  const home = source.blocks[block]?.start ?? 0;
  const left = source.lower.slice(Math.max(home, start - LONGEST_LEAD), start);
  const lead = left.slice(left.search(/[^.;:]*$/));
  return /^[\s\d()•+*–-]*(?:dự thảo\s+)?$/.test(lead) || /\sban hành\s+$/.test(lead);
}
const LONGEST_LEAD = 80;

/** Printed dates say that `mention` was issued after `than`. */
function isLater(mention: Working, than: Working): boolean {
  return mention.date !== null && than.date !== null && mention.date.value > than.date.value;
}

function younger(mention: Working, than: Working): boolean {
  const own = mention.symbol?.year ?? yearOf(mention.date?.value);
  const other = than.symbol?.year ?? yearOf(than.date?.value);
  return own !== null && other !== null && own > other;
}

function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}

/** "(góp ý Nghị định sửa đổi … Nghị định A …; Nghị định B …)": inside one bracket a draft's objects go on after `;`. */
function heldByBracket(source: Source, open: readonly Scope[], mention: Working): boolean {
  const draft = open[0]?.mention;
  const target = draft?.draft?.targets[0];
  if (draft === undefined || target === undefined || target.type !== mention.type || mention.kind !== 'numbered')
    return false;
  const home = source.blocks[draft.block]?.start ?? 0;
  const before = source.text.slice(Math.max(home, draft.start - 160), draft.start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return !source.text.slice(draft.start, mention.start).includes(')');
}

function shorten(source: Source, mention: Working, cut: number): void {
  if (mention.title === null || mention.title.end <= cut) return;
  let end = Math.max(mention.title.start, cut);
  while (end > mention.title.start && isSpace(source.text.charCodeAt(end - 1))) end--;
  mention.title = { start: mention.title.start, end };
  mention.extent = Math.max(mention.tail, mention.title.end);
}

/** Opens the subject of a mention and sets its title; names that hold others open as far as they reach. */
function scopeOf(source: Source, mention: Working, limit: number): Scope | null {
  const titled = mention.kind !== 'named' || mention.tail < mention.end;
  const subject: Span | null = titled ? readSubject(source, mention, limit) : null;
  if (subject !== null) {
    mention.title = subject;
    mention.extent = Math.max(mention.extent, subject.end);
    return { mention, end: bracketed(source, mention, subject, limit) };
  }
  mention.extent = Math.max(mention.extent, mention.tail);
  const holds = mention.kind === 'numbered' ? mention.name !== null : mention.end - mention.start >= 12;
  return holds ? { mention, end: mention.end } : null;
}

/** A draft's objects inside one bracket may follow a `;`: its scope stays open to the closing bracket. */
function bracketed(source: Source, mention: Working, subject: Span, limit: number): number {
  if (mention.draft === null) return subject.end;
  const home = source.blocks[mention.block]?.start ?? 0;
  const before = source.text.slice(Math.max(home, mention.start - 160), mention.start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return subject.end;
  const from = subject.end - 1;
  const length = source.text.slice(from, Math.min(limit, from + LONGEST_BRACKET)).indexOf(')');
  return length < 0 ? subject.end : from + length;
}
