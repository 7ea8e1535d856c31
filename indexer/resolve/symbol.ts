import { contradictsItsTerm } from '../../src/designation/assembly-term.js';
import { instrumentId, provisionalId } from '../../src/designation/id.js';
import type { Identity, IdentityBasis, IdentityPart } from '../../src/designation/identity.js';
import { isOfNoMaker } from '../../src/designation/maker.js';
import { parseSymbol } from '../../src/designation/parse-symbol.js';
import { mayBeAnyOffices, type Series, seriesOf } from '../../src/designation/series.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import { agencyById } from '../../src/issuers/index.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { compareSubjects } from '../../src/register/subject-words.js';
import { partyTermAt } from '../../src/terms/terms.js';
import { annualYear } from './annual.js';
import { resolveImpossible } from './assembly-term.js';
import { atOdds } from './at-odds.js';
import { disagree, flagDisagreeingDates } from './disagreeing-dates.js';
import { isBornOut, namesakeOfDay, ofSharedSeries } from './doubtful-number.js';
import { bearerOfOtherYear, ofOtherYear } from './number-of-term.js';
import { resolveByDate } from './number-year.js';
import { ofOtherMinistry } from './other-ministry.js';
import { type Partial, readPrint } from './print.js';
import { existedBy, latestFirst, readingOfRow, recordOfRow } from './readings.js';
import {
  ambiguous,
  type IdentifiedClaim,
  malformed,
  type Reading,
  resolved,
  unresolved,
  type Verdict,
} from './resolved.js';

/**
 * What each claim of one number and symbol means. A complete print gives its instrument; an incomplete one is completed
 * from the register when exactly one row fits what is printed, else it is ambiguous or stays provisional.
 */
export function resolveSymbol(
  text: string,
  claims: readonly IdentifiedClaim[],
  register: Register,
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { id, claim } of claims) {
    const symbol = parseSymbol(text, claim.type);
    verdicts.set(
      id,
      symbol === null ? malformed(unreadable(text, claim), 'symbol') : resolveClaim(symbol, claim, register),
    );
  }
  return flagDisagreeingDates(claims, verdicts, register);
}

function unreadable(text: string, claim: Claim): Identity {
  return { type: claim.type ?? '', number: text, name: null, year: null, term: null, issuer: null, place: null };
}

function resolveClaim(symbol: ParsedSymbol, printed: Claim, register: Register): Verdict {
  const claim = ofSharedSeries(symbol, printed, register);
  const dated = resolveByDate(symbol, claim, register);
  if (dated !== null) return dated;
  const series = seriesOf(symbol, claim.type);
  const rows = register.bySymbol(symbol.text).filter((row) => claim.type === null || row.type === series.type);
  const known = readPrint(symbol, series, claim);
  if (isOfAnother(series, claim)) {
    const { identity, basis } = known;
    const id = provisionalId(identity, claim.document ?? '');
    return unresolved({ id, identity, provisional: true }, basis, 'issuer-not-of-symbol');
  }
  if ((claim.issuer === null && mayBeAnyOffices(symbol, series)) || isOfNoMaker(symbol, series.type)) {
    const { identity, basis } = known;
    const id = provisionalId(identity, claim.document ?? '');
    return unresolved({ id, identity, provisional: true }, basis, 'missing:issuer');
  }
  if (contradictsItsTerm(symbol)) return resolveImpossible(symbol, known.identity, known.basis, claim, register);
  const namesake = rows.length === 0 ? namesakeOfDay(claim, register) : null;
  if (namesake !== null) {
    const own = { id: instrumentId(known.identity), identity: known.identity, provisional: false };
    return ambiguous([recordOfRow(namesake), own], known.identity, known.basis, 'number-not-of-name');
  }
  const bearer = bearerOfOtherYear(symbol, known.identity.type, register);
  if (bearer !== null) return ofOtherYear(bearer, known.identity, known.basis, claim.date);
  const other = ofOtherMinistry(symbol, series, claim);
  if (other !== null && !rows.some(({ issued }) => issued !== null && (claim.date === null || issued === claim.date))) {
    const own = { id: instrumentId(known.identity), identity: known.identity, provisional: false };
    return ambiguous([own, other], known.identity, known.basis, 'issuer-not-of-symbol');
  }
  const doubt = claim.toCome === true ? 'year-to-come' : claim.split === true ? 'number-split' : null;
  if (doubt !== null && !isBornOut(known.identity, claim, rows)) {
    const id = provisionalId(known.identity, claim.document ?? '');
    return unresolved({ id, identity: known.identity, provisional: true }, known.basis, doubt);
  }
  const odds = isKnown(known.identity, rows) ? null : atOdds(symbol, known.identity, known.basis, claim);
  if (odds !== null) return odds;
  if (known.missing.length === 0) return complete(known, symbol, claim, rows);
  return completed(known, symbol, series, claim, rows, register);
}

function isKnown(identity: Identity, rows: readonly RegisterRow[]): boolean {
  const id = instrumentId(identity);
  return rows.some((row) => row.id === id);
}

/** Print names a local body as the issuer of what the letters alone would give to a central one, or a ministry as a decree's. */
function isOfAnother({ level, needs, type, agency, family }: Series, { issuer }: Claim): boolean {
  if (level !== 'central' || needs.includes('issuer') || issuer === null) return false;
  const by = agencyById(issuer);
  if (family === 'party' && by?.family === 'state') return true;
  return by?.scope !== 'national' || (type === 'nghị định' && issuer !== agency);
}

/** Everything the series needs is printed. The register may know that the printed year is a slip. */
function complete(known: Partial, symbol: ParsedSymbol, claim: Claim, rows: readonly RegisterRow[]): Verdict {
  const id = instrumentId(known.identity);
  const record = { id, identity: known.identity, provisional: false };
  const row = rows.find((one) => one.id === id);
  const printed = claim.date;
  if (printed !== null && row?.issued != null && disagree(printed, row.issued)) {
    return resolved(record, known.basis, `register:${row.id}`, { warning: 'date-conflict', against: row.issued });
  }
  if (printed !== null && symbol.year !== null && Number(printed.slice(0, 4)) !== symbol.year && row === undefined) {
    return resolved(record, known.basis, 'symbol', { warning: 'date-conflict', against: String(symbol.year) });
  }
  if (row === undefined && printed !== null) {
    const slip = slippedYear(known.identity, printed, claim, rows);
    if (slip !== null && slip.issued === printed) {
      // The very date: only the body that was taken for the issuer, because the document is its own, is another.
      if (known.basis.issuer !== 'document') return resolved(record, known.basis, 'printed');
      return resolved(recordOfRow(slip), { ...known.basis, issuer: 'register' }, `register:${slip.id}`);
    }
    if (slip !== null) {
      const conflict = { warning: 'date-conflict', against: slip.issued as string };
      return resolved(recordOfRow(slip), { ...known.basis, year: 'register' }, `register:${slip.id}`, conflict);
    }
  }
  return resolved(record, known.basis, row === undefined ? 'printed' : `register:${row.id}`);
}

/** The one verified row of this symbol and place issued on the same day and month of another year: the year is a slip. */
function slippedYear(
  identity: Identity,
  printed: string,
  claim: Claim,
  rows: readonly RegisterRow[],
): RegisterRow | null {
  const same = rows.filter(
    (row) =>
      row.verified &&
      row.place === identity.place &&
      row.issued !== null &&
      row.issued.length === 10 &&
      row.issued.slice(4) === printed.slice(4) &&
      compareSubjects(claim.subject, readingOfRow(row).subject) !== 'different',
  );
  return same.length === 1 ? (same[0] as RegisterRow) : null;
}

/** A part the series needs is missing: what the register holds under this symbol decides, or does not. */
function completed(
  known: Partial,
  symbol: ParsedSymbol,
  series: Series,
  claim: Claim,
  rows: readonly RegisterRow[],
  register: Register,
): Verdict {
  const citedTo = claim.context?.to ?? null;
  const fitting = rows
    .filter((row) => fits(row, known) && existedBy(row.issued, citedTo) && sameDocumentDate(row, claim))
    .map(readingOfRow)
    .sort(latestFirst);
  const open = (because: string): Verdict => {
    const id = provisionalId(known.identity, claim.document ?? '');
    return unresolved({ id, identity: known.identity, provisional: true }, known.basis, because);
  };
  const registered = (reading: Reading): Verdict => {
    const basis: { -readonly [part in IdentityPart]?: IdentityBasis[part] } = { ...known.basis };
    for (const part of known.missing) basis[part] = 'register';
    if (!reading.verified) return ambiguous([reading.record], known.identity, known.basis, 'register-unverified');
    return resolved(reading.record, basis, `register:${reading.record.id}`);
  };
  const several = (readings: readonly Reading[], because: string): Verdict =>
    ambiguous(
      readings.map((reading) => reading.record),
      known.identity,
      known.basis,
      because,
    );

  const annual = annualYear(symbol.text, known.missing, claim);
  if (annual !== null) {
    const identity = { ...known.identity, year: annual };
    const record = { id: instrumentId(identity), identity, provisional: false };
    return resolved(record, { ...known.basis, year: 'inferred' }, `annual:${annual}`);
  }
  const nicknamed = claim.alias === null ? [] : knownByAlias(claim.alias, register, citedTo);
  if (nicknamed.length === 1) return registered(nicknamed[0] as Reading);

  const same = fitting.filter((reading) => compareSubjects(claim.subject, reading.subject) === 'same');
  if (same.length === 1) return registered(same[0] as Reading);
  if (same.length > 1) return several(same, 'several-same-subject');
  const possible = fitting.filter((reading) => compareSubjects(claim.subject, reading.subject) !== 'different');
  if (known.missing.includes('place')) {
    if (known.places.length > 1 && known.missing.length === 1) {
      const records = known.places.map((place) => {
        const identity = { ...known.identity, place };
        return { id: instrumentId(identity), identity, provisional: false };
      });
      return ambiguous(records, known.identity, known.basis, 'place-before-or-after-2025-07-01');
    }
    return open(`missing:${known.missing.join(',')}`);
  }
  const [only, second] = possible;
  if (only === undefined) return open(`missing:${known.missing.join(',')}`);
  if (second === undefined && known.missing.includes('term') && isRecentTerm(only, series, citedTo))
    return registered(only);
  return several(possible, `missing:${known.missing.join(',')}`);
}

/** No part that is known speaks against the row; canonical parts are compared, so what the symbol prints counts too. */
function fits(row: RegisterRow, { identity, missing, places }: Partial): boolean {
  const known = recordOfRow(row).identity;
  if (!missing.includes('year') && identity.year !== null && known.year !== identity.year) return false;
  if (!missing.includes('term') && identity.term !== null && known.term !== identity.term) return false;
  if (missing.includes('place')) return known.place !== null && places.includes(known.place);
  return identity.place === null || known.place === identity.place;
}

/** Where the document dates this number elsewhere, only what fits one of those dates is meant. */
function sameDocumentDate(row: RegisterRow, claim: Claim): boolean {
  if (claim.documentDates.length === 0 || row.issued === null) return true;
  return claim.documentDates.some((date) => date.slice(0, 4) === row.issued?.slice(0, 4));
}

/** "Đề án 06/CP" for 06/QĐ-TTg: the nickname tells which act is meant, whatever symbol is glued to it. */
function knownByAlias(alias: string, register: Register, citedTo: string | null): readonly Reading[] {
  return register
    .byName(alias)
    .filter((row) => existedBy(row.issued, citedTo) && row.names.some((name) => isAlias(name, alias)))
    .map(readingOfRow);
}

function isAlias(name: RegisterRow['names'][number], alias: string): boolean {
  return name.kind === 'alias' && normaliseName(name.name) === alias;
}

/**
 * A Party number without date whose only known bearer is of the current or the last central term at the citing date.
 * Numbers restart each term, so an older bearer says nothing about whether a newer one exists.
 */
function isRecentTerm(reading: Reading, series: Series, citedTo: string | null): boolean {
  if (series.level !== 'central' || citedTo === null || reading.record.identity.term === null) return false;
  const now = partyTermAt(citedTo);
  return now !== null && Number(now) - Number(reading.record.identity.term) <= 1;
}
