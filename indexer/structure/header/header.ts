import type { DateInterval, Known, StatedFacts } from '../../../src/facts/document.js';
import { agencyByCode, agencyById, findAgency } from '../../../src/issuers/index.js';
import { findPlaces, type PlaceFound, placeAt } from '../../../src/places/index.js';
import type { DocumentHeader } from '../structure.js';
import { readAttachment } from './attachment.js';
import { partDecidingBody } from './deciding-body.js';
import { readLetterhead } from './letterhead.js';
import { periodOfMost, periodOfTitle } from './planned-period.js';
import { issuerOfPreamble, ownClause } from './preamble.js';
import { statedDate, statedPeriod, statedPlace } from './stated.js';
import { readTitle, typeOfClause } from './title.js';
import { writtenBetween } from './written-between.js';

/** The parts of a document that speak of itself, in order; the whole text is read only for dates. */
export interface SelfDescription {
  readonly letterhead: readonly string[];
  readonly title: readonly string[];
  readonly attachment: string | null;
  readonly preamble: readonly string[];
  readonly signature: readonly string[];
  readonly headings: readonly string[];
  readonly times: readonly string[];
  readonly text: string;
}

/**
 * What a document says of itself: type, number, date, issuer, place and period, each with where it comes from. What a
 * person states comes before what is printed, and that before what can be inferred. A place that is only cited is none
 * of its own.
 */
export function readHeader(self: SelfDescription, stated: StatedFacts): DocumentHeader {
  const letterhead = readLetterhead(self.letterhead);
  const attached = self.attachment === null ? null : readAttachment(self.attachment);
  const opened = partDecidingBody(self.title, readTitle(self.title)?.type ?? null);
  const own = readTitle(opened.title);
  const preamble = self.preamble.join('\n');
  const clause = self.preamble.map(ownClause).find((found) => found !== null) ?? null;
  const type = own?.type ?? (clause === null ? null : typeOfClause(clause));
  const period = periodFrom(self, own?.title ?? null, clause, stated);
  const date = dateFrom(self, letterhead, attached?.date ?? null, period?.value ?? null, stated);
  const above = opened.body === null ? (attached?.issuer ?? null) : null;
  const issuer = issuerFrom(letterhead, above, opened.body ?? issuerOfPreamble(preamble), self.signature, stated);
  const agency = issuer === null ? null : (findAgency(issuer.value)?.agency ?? null);
  return {
    type: type === null ? null : { value: type, basis: 'printed' },
    number: letterhead.number === null ? null : { value: letterhead.number, basis: 'printed' },
    title: own?.title ?? null,
    date,
    issuer,
    agency,
    place: placeFrom(self, opened.body, letterhead, issuer, agency, date?.value ?? period?.value ?? null, stated),
    period,
  };
}

function periodFrom(
  self: SelfDescription,
  title: string | null,
  clause: string | null,
  stated: StatedFacts,
): Known<DateInterval> | null {
  const said = stated.period === undefined ? null : statedPeriod(stated.period);
  if (said !== null) return { value: said, basis: 'stated' };
  const titled = title === null ? null : periodOfTitle(title);
  if (titled !== null) return { value: titled, basis: 'printed' };
  const introduced = clause === null ? null : periodOfTitle(clause);
  if (introduced !== null) return { value: introduced, basis: 'printed' };
  const most = periodOfMost(self.times) ?? periodOfMost(self.headings);
  return most === null ? null : { value: most, basis: 'inferred' };
}

function dateFrom(
  self: SelfDescription,
  letterhead: ReturnType<typeof readLetterhead>,
  attached: string | null,
  period: DateInterval | null,
  stated: StatedFacts,
): Known<DateInterval> | null {
  const said = stated.date === undefined ? null : statedDate(stated.date);
  if (said !== null) return { value: said, basis: 'stated' };
  const printed = letterhead.date;
  if (printed !== null && !isWholeYear(printed)) return { value: printed, basis: 'printed' };
  if (attached !== null) return { value: { from: attached, to: attached }, basis: 'printed' };
  const year = yearOf(letterhead.number) ?? printed;
  const between = writtenBetween(self.text, period);
  if (year !== null) return within(between, year);
  return between === null ? null : { value: between, basis: 'inferred' };
}

function isWholeYear({ from, to }: DateInterval): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** The year in the document's own number ("Số: 88/2020/TT-BTC"): it was signed in that year. */
function yearOf(number: string | null): DateInterval | null {
  const year = number === null ? undefined : /^\d+[a-zđ]?\/((?:19|20)\d{2})[/-]/u.exec(number)?.[1];
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** What is inferred counts only inside the year that is printed. */
function within(between: DateInterval | null, year: DateInterval): Known<DateInterval> {
  if (between === null || between.to < year.from || between.from > year.to) return { value: year, basis: 'printed' };
  const later = between.from > year.from ? between : year;
  const earlier = between.to < year.to ? between : year;
  return { value: { from: later.from, to: earlier.to }, basis: 'inferred' };
}

function issuerFrom(
  letterhead: ReturnType<typeof readLetterhead>,
  attached: string | null,
  opening: string | null,
  signature: readonly string[],
  stated: StatedFacts,
): Known<string> | null {
  if (stated.issuer !== undefined && stated.issuer.trim() !== '')
    return { value: stated.issuer.trim(), basis: 'stated' };
  const office = letterhead.offices[letterhead.offices.length - 1];
  const printed = attached ?? office ?? opening;
  if (printed != null) return { value: printed, basis: 'printed' };
  const signed = signature
    .map((line) => /^TM\.\s*(.+)$/u.exec(line)?.[1])
    .find((line) => line !== undefined && findAgency(line) !== null);
  if (signed !== undefined) return { value: signed, basis: 'printed' };
  const code = letterhead.number?.split(/[/-]/).pop();
  const known = code === undefined ? undefined : agencyByCode(code);
  return known === undefined ? null : { value: known.name, basis: 'inferred' };
}

function placeFrom(
  self: SelfDescription,
  body: string | null,
  letterhead: ReturnType<typeof readLetterhead>,
  issuer: Known<string> | null,
  agency: string | null,
  date: DateInterval | null,
  stated: StatedFacts,
): Known<string> | null {
  const said = stated.place === undefined ? null : statedPlace(stated.place, date);
  if (said !== null) return { value: said, basis: 'stated' };
  if (agency !== null && agencyById(agency)?.scope === 'national') return null;
  const titled = findPlaces(self.title.join(' ')).filter((place) => place.levelled);
  const signed = self.signature.flatMap((line) => findPlaces(line));
  const sources: readonly (readonly PlaceFound[])[] = [
    letterhead.offices.flatMap((office) => findPlaces(office)),
    body === null ? [] : findPlaces(body),
    isLocal(agency) ? letterhead.seat : letterhead.seat.filter(({ name }) => !isCapitalCity(name)),
    issuer === null ? [] : findPlaces(issuer.value),
    titled,
    signed,
  ];
  for (const found of sources) {
    const names = new Set(found.map((place) => place.name));
    if (names.size !== 1) continue;
    const id = oneOf((found[0] as PlaceFound).name, date);
    if (id !== null) return { value: id, basis: 'printed' };
  }
  return null;
}

/** Bodies of the State sit in Hà Nội: "Hà Nội, ngày …" places only what is known to be an office of a province. */
function isLocal(agency: string | null): boolean {
  return agency !== null && agencyById(agency)?.scope !== 'national';
}

function isCapitalCity(name: string): boolean {
  return placeAt(name, null).includes('ha-noi');
}

/** The one province a name means on every day of the interval, or null. */
function oneOf(name: string, date: DateInterval | null): string | null {
  const first = placeAt(name, date?.from ?? null);
  const last = placeAt(name, date?.to ?? null);
  return first.length === 1 && last.length === 1 && first[0] === last[0] ? (first[0] as string) : null;
}
