import { findAgency } from '../issuers/index.js';
import { isCollective } from './is-collective.js';
import { spellUnit } from './spell-unit.js';
import { OFFICE_NOUNS, PARTS } from './spelling.data.js';

const COMMA = /\s*,\s*/u;
const OFFICE = new RegExp(`^(?:${[...new Set([...OFFICE_NOUNS, ...PARTS])].join('|')})\\s+\\p{Lu}`, 'u');

/**
 * The units that one printed name lists, each as printed: "Sở Tư pháp, Sở Nội vụ" is two, "Sở Văn hóa, Thể thao và Du lịch"
 * is one. A comma parts two units only where what stands on both sides is an office by itself; a group ("các đơn vị liên
 * quan") may stand last.
 */
export function unitsIn(printed: string): readonly string[] {
  const parts = printed.split(COMMA);
  if (parts.length === 1) return [printed];
  const units: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const count = officeAt(parts, at);
    if (count === 0) {
      const rest = parts.slice(at).join(', ');
      return at > 0 && isCollective(rest) ? [...units, rest] : [printed];
    }
    units.push(parts.slice(at, at + count).join(', '));
    at += count;
  }
  return units.length === 1 ? [printed] : units;
}

/** How many parts from here on are the name of one office, the longest that is known first; 0 where they are none. */
function officeAt(parts: readonly string[], at: number): number {
  for (let count = parts.length - at; count > 0; count--) {
    const found = findAgency(spellUnit(parts.slice(at, at + count).join(', ')));
    if (found !== null && found.rest === '') return count;
  }
  const [first = ''] = parts.slice(at);
  const next = parts[at + 1];
  // "Phòng Hành chính, Tổng hợp": what follows the comma is an office only if it begins like one.
  return OFFICE.test(spellUnit(first)) && (next === undefined || /^(?:\p{Lu}|các |những )/u.test(next)) ? 1 : 0;
}
