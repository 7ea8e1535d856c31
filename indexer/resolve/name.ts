import type { Identity, IdentityBasis } from '../../src/designation/identity.js';
import type { Claim } from '../../src/facts/claim.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterName, RegisterRow } from '../../src/register/row.js';
import { canonicalTitle } from './canonical-title.js';
import { nearName } from './near-names.js';
import { existedBy, latestFirst, readingOfRow } from './readings.js';
import { ambiguous, type Reading, resolved, type Verdict } from './resolved.js';
import { EMPTY, NUMBERED_TYPES, resolveTitle, unresolvedName } from './title.js';

/**
 * Which instrument a name means, at the citing document's date (domain reference §3.7): the version in force or just
 * adopted, as the register's windows say; a printed year or date decides before the window does.
 */
export function resolveName(printed: string, claim: Claim, register: Register): Verdict {
  const rows = rowsOfName(printed, register);
  if (rows.length === 0) {
    const known = NUMBERED_TYPES.has(claim.type ?? '') ? null : nearName(printed, register);
    if (known !== null) return resolveName(known, claim, register);
    const whole = NUMBERED_TYPES.has(claim.type ?? '') ? printed : canonicalTitle(printed);
    return whole === printed ? resolveTitle(printed, claim) : resolveName(whole, claim, register);
  }
  const name = register.byName(printed).length > 0 ? printed : `bộ ${printed}`;
  const type = name === printed ? claim.type : null;
  const head = type ?? rows[0]?.type ?? 'văn bản';
  const known: Identity = {
    ...EMPTY,
    type: head,
    name: name.startsWith(`${head} `) ? name.slice(head.length + 1) : name,
  };
  const verdict = (
    readings: readonly Reading[],
    why: string,
    conflict?: { warning: string; against: string },
  ): Verdict => {
    const [only, second] = readings;
    if (only === undefined) return unresolvedName(known, claim, 'no-version-at-date');
    const basis: IdentityBasis = { type: 'printed', number: 'register', year: 'register', term: 'register' };
    if (second === undefined && only.verified)
      return resolved(only.record, basis, `${why}:${only.record.id}`, conflict);
    const records = readings.map((reading) => reading.record);
    return ambiguous(
      records,
      known,
      { type: 'printed' },
      second === undefined ? 'register-unverified' : 'several-versions',
    );
  };
  const readings = (chosen: readonly RegisterRow[]): Reading[] => chosen.map(readingOfRow).sort(latestFirst);

  if (claim.date !== null) {
    const dated = rows.filter((row) => row.issued?.startsWith(claim.date as string) === true);
    // Name and day together bear out a row that nobody has verified.
    const borneOut = (one: Reading): Reading => ({ ...one, verified: one.verified || claim.date === one.issued });
    if (dated.length > 0) return verdict(readings(dated).map(borneOut), 'register-date');
  }
  if (claim.nameYear !== null) {
    const year = String(claim.nameYear);
    const issued = rows.filter((row) => row.issued?.startsWith(year) === true);
    if (issued.length > 0) return verdict(readings(issued), 'register-year');
    const inForce = rows.filter((row) => row.effective?.startsWith(year) === true);
    if (inForce.length > 0) {
      // "Luật Địa chất và khoáng sản sửa đổi năm 2025": what was adopted that year is the change, not the law that came into force.
      if (claim.nameRevised)
        return ambiguous(
          readings(inForce).map(({ record }) => record),
          known,
          { type: 'printed' },
          'several-versions',
        );
      const against = inForce[0]?.issued?.slice(0, 4) ?? year;
      return verdict(readings(inForce), 'register-year-in-force', { warning: 'year-conflict', against });
    }
    return unresolvedName({ ...known, year: claim.nameYear }, claim, 'no-version-of-year');
  }
  if (claim.date !== null) return unresolvedName(known, claim, 'no-version-of-date');
  const [from, to] = [claim.context?.from ?? null, claim.context?.to ?? null];
  if (claim.nameRevised) {
    const adopted = readings(rows.filter((row) => isRevision(row, claim)));
    const latest = claim.within === undefined ? adopted.slice(0, 1) : adopted;
    if (latest.length > 0) return verdict(latest, 'register-revised');
    // None adopted of late: it is a bill that is to take the place of the law in force, and which one it became is not said.
    return to === null && claim.within === undefined
      ? ambiguous(
          readings(rows).map((reading) => reading.record),
          known,
          { type: 'printed' },
          'citing-date-unknown',
        )
      : unresolvedName(known, claim, 'revised-not-adopted');
  }
  const at = (since: string | null, until: string | null): RegisterRow[] =>
    rows.filter((row) => row.names.some((one) => sameName(one.name, name) && overlaps(one, since, until)));
  const meant = at(from, to);
  if (claim.within !== undefined) {
    const then = at(claim.within.from, claim.within.to).filter((row) =>
      existedBy(row.issued, claim.within?.to ?? null),
    );
    // Where an act was issued as one law gave way to another, the one that is still cited is meant.
    const both = then.filter((row) => meant.includes(row));
    return verdict(readings(then.length > 1 && both.length === 1 ? both : then), 'register');
  }
  const versions = readings(meant.length > 0 || from !== null ? meant : rows);
  // A text of unknown date may be of any time: the register need not hold the version that was in force then, nor one to come.
  const [first] = versions;
  if (
    to === null &&
    first !== undefined &&
    versions.length === 1 &&
    NUMBERED_TYPES.has(known.type) &&
    !isOlder(first, from)
  ) {
    return ambiguous(
      versions.map((reading) => reading.record),
      known,
      { type: 'printed' },
      'citing-date-unknown',
    );
  }
  return verdict(versions, 'register');
}

/**
 * "Luật Quy hoạch (sửa đổi)": adopted when the citing document was written, and not long before; in the title of another act,
 * not long before that, or later.
 */
function isRevision({ issued }: RegisterRow, { context, within }: Claim): boolean {
  const now = context?.to ?? context?.from ?? null;
  const then = within?.from ?? now;
  return issued !== null && now !== null && existedBy(issued, now) && issued >= yearsBefore(then, 3);
}

/** Issued before the day since which a text was written. */
function isOlder({ issued }: Reading, since: string | null): boolean {
  return since !== null && issued !== null && existedBy(issued, since);
}

/** The rows of a name; "Luật Hình sự" is the Bộ luật where no law but the code bears that title. */
export function rowsOfName(name: string, register: Register): readonly RegisterRow[] {
  const rows = register.byName(name);
  return rows.length > 0 || !name.startsWith('luật ') ? rows : register.byName(`bộ ${name}`);
}

/** Equal normalised names; commas are the commonest slip ("Luật An toàn vệ sinh lao động") and do not tell names apart. */
function sameName(a: string, b: string): boolean {
  return normaliseName(a).replaceAll(',', '') === normaliseName(b).replaceAll(',', '');
}

/** A window covers the citing interval when any day of the interval lies in it; an unknown date meets every window. */
function overlaps(name: RegisterName, from: string | null, to: string | null): boolean {
  const starts = name.from === null || to === null || name.from <= to;
  const lasts = name.to === null || from === null || from < name.to;
  return starts && lasts;
}

function yearsBefore(date: string | null, years: number): string {
  return date === null ? '' : `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}
