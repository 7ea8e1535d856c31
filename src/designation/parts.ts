import type { Warning } from '../facts/mention.js';
import { isBodyCode } from '../issuers/by-code.js';
import type { RawSymbol } from './raw.js';

/** A number with its year taken off, its letter groups and the separators between them. */
export interface Parts {
  readonly ordinal: string;
  readonly year: number | null;
  /** Letter groups, at least one; `separators[i]` (`/`, `-`, `.`, or a space where it was forgotten) stands before `groups[i]`. */
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  /** Head term before the number, lower case. */
  readonly head: string | null;
  readonly warnings: Set<Warning>;
}

/** At most three digits after the dot (`66.16`), so that a year glued with a dot stays apart in ids. */
const ORDINAL = /^(\d{1,6})((?:\.\d{1,3})?)\.?([a-zđ]?)$/i;
const LETTERS = /^(?=.{1,24}$)[A-ZĐƯa-zđư][A-ZĐƯa-zđư&.]*\d{0,2}[A-ZĐa-zđ]{0,2}$/;

/** `1` → `01`; `O6`, `l18` (a letter for a digit) repaired; three digits and decimals literal (§1.6, §1.8 step 8). */
function readOrdinal(group: string, warnings: Set<Warning>): string | null {
  let digits = group;
  if (/\d/.test(group) && /[OoIl]/.test(group)) {
    digits = group.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
    warnings.add('letters-repaired');
  }
  const match = ORDINAL.exec(digits);
  if (match === null) return null;
  return `${(match[1] as string).padStart(2, '0')}${match[2]}${(match[3] as string).toLowerCase()}`;
}

function readYear(group: string | undefined): number | null {
  if (group === undefined || !/^\d{4}$/.test(group)) return null;
  const year = Number(group);
  return year >= 1945 && year < 2100 ? year : null;
}

interface Cut {
  readonly groups: string[];
  readonly separators: string[];
}

/** `NĐ.CP`: a dot for a hyphen; `UBND.HC`: a dot before the unit, some offices' way; in `TT.HĐND` it belongs to the code. */
function cutDots(raw: RawSymbol): Cut {
  const groups: string[] = [];
  const separators: string[] = [];
  for (const [i, group] of raw.groups.entries()) {
    if (i > 0) separators.push(raw.separators[i - 1] as string);
    const pieces = /^[^\d.]+\./.test(group) ? group.split('.').filter((piece) => piece !== '') : [group];
    const whole = pieces.join('');
    if (pieces.length < 2 || isBodyCode(whole) || /^HĐNDK?\d{1,2}$/.test(whole)) {
      groups.push(whole);
      continue;
    }
    const unit = isBodyCode(pieces[0] as string);
    if (!unit) raw.warnings.add('separator-repaired');
    groups.push(...pieces);
    separators.push(...pieces.slice(1).map(() => (unit ? '.' : '-')));
  }
  return { groups, separators };
}

/** A forgotten separator leaves a space after the number or between type and body; anywhere else other words begin. */
function spacesInPlace(separators: readonly string[]): boolean {
  return separators.every((separator, i) => separator !== ' ' || i < 2);
}

/** Ordinal, year and letters of a number; null where one is missing or more is printed. The year may stand last (`118/NĐ-CP/2021`). */
export function readParts(raw: RawSymbol, head: string | null): Parts | null {
  const { groups, separators } = cutDots(raw);
  const { warnings } = raw;
  const ordinal = readOrdinal(groups[0] ?? '', warnings);
  if (ordinal === null || groups.length < 2) return null;
  let year = readYear(groups[1]);
  const from = year === null ? 1 : 2;
  if (year !== null && separators[0] !== '/') {
    // "2021-2025/…" is a period of years, not a number.
    if (readYear(ordinal) !== null) return null;
    warnings.add('separator-repaired');
  }
  let letters = groups.slice(from);
  let between = separators.slice(from - 1);
  const last = readYear(letters[letters.length - 1]);
  if (year === null && last !== null && letters.length > 1 && between[between.length - 1] === '/') {
    year = last;
    letters = letters.slice(0, -1);
    between = between.slice(0, -1);
    warnings.add('separator-repaired');
  }
  if (letters.length === 0 || !letters.every((group) => LETTERS.test(group)) || !spacesInPlace(between)) return null;
  return { ordinal, year, groups: letters, separators: between, head, warnings };
}
