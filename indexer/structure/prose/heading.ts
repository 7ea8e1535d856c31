import { isDutyLine } from '../duty/duty-line.js';
import { endsWithOneOf, isCapitals, startsWithOneOf } from '../page/letters.js';
import type { Unit } from '../unit.js';
import type { readBack } from './back.js';
import { sectionKind } from './section-kind.js';

const LONGEST = 320;
/** What a heading with a full stop opens with: fields of work, not actions. */
const FIELD =
  /^(?:(?:về|nhóm|lĩnh vực|công tác|một số|nội dung|nhiệm vụ|giải pháp|hoạt động|mục tiêu|mục đích|yêu cầu|chỉ tiêu|đối với|tại)\s)/i;
const INNER_STOP = /[.!?…]\s+\p{Lu}/u;

/**
 * True for a unit that names what follows and asks for nothing itself (domain reference §5.1): a chapter in capitals,
 * a numbered line that does not end like a sentence and has something below it, a lead-in that ends with a colon.
 */
export function isHeading(units: readonly Unit[], at: number, back: ReturnType<typeof readBack>): boolean {
  const unit = units[at] as Unit;
  const marker = unit.marker;
  const text = unit.text;
  if (text.length > LONGEST)
    return text.endsWith(':') && text.length < LONGEST * 2 && marker !== null && hasItemsBelow(units, at);
  if (marker === null) return isBareHeading(units, at, back);
  if (marker.kind === 'hash') return true;
  if (marker.rank <= 50) return isCapitals(text) || isTitleLike(text);
  if (!hasBelow(units, at, back)) return false;
  if (text.endsWith(':')) return true;
  if (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star')
    return hasItemsBelow(units, at) && isTitleLike(text) && !endsWithOneOf(text, ';,');
  return isTitleLike(text);
}

/** A paragraph that only announces the list below it ("… với những nội dung sau:"). */
export function isLeadIn(units: readonly Unit[], at: number): boolean {
  return endsWithOneOf((units[at] as Unit).text, ':：') && nextProse(units, at) !== null;
}

const CLOSING =
  /^(?:trên đây là|(?:trong quá trình|quá trình) (?:triển khai |tổ chức )*thực hiện\b.{0,60}(?:nếu|có)\s)/i;

/** The last words of a plan: "Trên đây là Kế hoạch …", "Trong quá trình thực hiện, nếu có vướng mắc …". */
export function isClosing(text: string): boolean {
  return startsWithOneOf(text, 'tTqQ') && CLOSING.test(text);
}

function isTitleLike(text: string): boolean {
  if (endsWithOneOf(text, ';,')) return false;
  if (INNER_STOP.test(text.includes('(') ? text.replace(/\(.*?\)/g, '') : text)) return false;
  return !endsWithOneOf(text, '.…') || (FIELD.test(text) && !text.includes(': '));
}

/** A heading without a number: capitals on a line of their own, or the bare words of a chapter ("Mục đích"). */
function isBareHeading(units: readonly Unit[], at: number, back: ReturnType<typeof readBack>): boolean {
  const text = (units[at] as Unit).text;
  if (text.length > 160 || endsWithOneOf(text, '.;,…')) return false;
  const below = nextProse(units, at);
  if (below === null || back[at + 1] != null) return false;
  if (isCapitals(text) && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text)) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  return (text.length < 60 && sectionKind(text, false) !== null) || (FIELD.test(text) && isBulleted(below));
}

function isBulleted(unit: Unit): boolean {
  return unit.marker?.kind === 'dash' || unit.marker?.kind === 'star';
}

function hasItemsBelow(units: readonly Unit[], at: number): boolean {
  const next = nextProse(units, at);
  const rank = (units[at] as Unit).marker?.rank ?? 0;
  return next !== null && next.marker !== null && next.marker.rank > rank;
}

function hasBelow(units: readonly Unit[], at: number, back: ReturnType<typeof readBack>): boolean {
  const own = (units[at] as Unit).marker?.rank ?? 0;
  for (let next = at + 1; next < units.length; next++) {
    const unit = units[next] as Unit;
    if (unit.role === 'note') continue;
    if (unit.role !== 'prose') return unit.role === 'cell' || unit.role === 'group';
    if (back[next] != null || isDutyLine(unit.text) || isClosing(unit.text)) return false;
    return unit.marker === null || unit.marker.rank > own;
  }
  return false;
}

function nextProse(units: readonly Unit[], at: number): Unit | null {
  for (let next = at + 1; next < units.length; next++) {
    const unit = units[next] as Unit;
    if (unit.role === 'prose' || unit.role === 'cell') return unit;
  }
  return null;
}
