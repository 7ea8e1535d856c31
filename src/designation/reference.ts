import { headAtStart } from '../document-types/look-up.js';
import { findAgency } from '../issuers/find-agency.js';
import { findPlaces, placeAt } from '../places/places.js';
import { parseTerm } from '../terms/terms.js';
import { fold, slug } from '../text/fold.js';
import { parseSymbol } from './parse-symbol.js';
import { seriesOf } from './series.js';
import type { ParsedSymbol } from './symbol.js';

/** What a person typed to name an instrument (`formats.md`, REF). Null parts were not typed. */
export interface Reference {
  readonly kind: 'id' | 'symbol' | 'number' | 'name';
  /** The text as typed, white space collapsed. */
  readonly text: string;
  /** Instrument id, for `id`. */
  readonly id: string | null;
  /** Head term, lower case, as typed or as the symbol tells it. */
  readonly type: string | null;
  /** For `symbol`. */
  readonly symbol: ParsedSymbol | null;
  /** Ordinal of a number without its symbol ("nghị định 118/2021", "Nghị quyết 27"), for `number`. */
  readonly ordinal: string | null;
  readonly year: number | null;
  /** ISO date. */
  readonly date: string | null;
  readonly term: string | null;
  /** Agency id of who is said to have issued it. */
  readonly issuer: string | null;
  /** Place ids it can be, the old and the merged province where the name fits both; empty: none typed. */
  readonly places: readonly string[];
  /** Title without its head, for `name`. */
  readonly name: string | null;
}

interface Rest {
  text: string;
  date: string | null;
  year: number | null;
  term: string | null;
  places: readonly string[];
}

const DATE = /(?:,?\s?ngày\s)?(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?![\d/])/i;
const LONG_DATE = /,?\s?ngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s((?:19|20)\d{2})/i;
const ISO_DATE = /(?<![\d/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/;
const YEAR = /(?:^|[\s,(])(?:năm\s)?((?:19|20)\d{2})(?=$|[\s,)])/i;
const TERM =
  /[(,]?\s?(?:khóa|khoá|khoa|nhiệm kỳ)\s((?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}|[IVXLivxl]{1,7}|\d{1,2})(?![\p{L}\d])\)?/iu;

function iso(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? date : null;
}

/** Cuts dates, "khóa XII", a year and a province off what was typed; a year glued to a number stays with the number. */
function readExtras(typed: string): Rest {
  const rest: Rest = { text: typed, date: null, year: null, term: null, places: [] };
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => void): void => {
    const match = pattern.exec(rest.text);
    if (match === null) return;
    read(match);
    rest.text = `${rest.text.slice(0, match.index)} ${rest.text.slice(match.index + match[0].length)}`;
  };
  take(LONG_DATE, (m) => {
    rest.date = iso(m[3] as string, m[2] as string, m[1] as string);
  });
  if (rest.date === null) {
    take(ISO_DATE, (m) => {
      rest.date = iso(m[1] as string, m[2] as string, m[3] as string);
    });
  }
  if (rest.date === null) {
    take(DATE, (m) => {
      rest.date = iso(m[3] as string, m[2] as string, m[1] as string);
    });
  }
  take(TERM, (m) => {
    rest.term = parseTerm(m[1] as string);
  });
  if (/\d/.test(rest.text.replace(YEAR, ' ')) || rest.date === null) {
    take(YEAR, (m) => {
      rest.year = Number(m[1]);
    });
  }
  rest.text = rest.text.replace(/\s+/g, ' ').trim();
  return rest;
}

/** Head words and what follows them ("nghị định số 118/2021" → nghị định, "118/2021"). */
function splitHead(text: string): { type: string | null; rest: string } {
  const head = headAtStart(text);
  if (head === null) return { type: null, rest: text };
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const last = words[head.words - 1];
  const end = last === undefined ? 0 : last.index + last[0].length;
  return { type: head.term, rest: text.slice(end).replace(/^\s?(?:số)?\s?:?\s?/i, '') };
}

const ID = /^[a-z][a-z0-9]*(?:-{1,2}[a-z0-9]+){2,}$/;

/**
 * Reads what a person would type for an instrument: an id, a number in any spelling, a number without its symbol, or a
 * name, with a date, year, term or province beside it. Never null: what is nothing else is a name.
 */
export function parseReference(typed: string): Reference {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const blank: Reference = {
    kind: 'name',
    text,
    id: null,
    type: null,
    symbol: null,
    ordinal: null,
    year: null,
    date: null,
    term: null,
    issuer: null,
    places: [],
    name: null,
  };
  if (ID.test(text)) return { ...blank, kind: 'id', id: text };
  const extras = readExtras(text.replace(/^(\p{L}{2,4})(?=\d)/u, '$1 '));
  const { type, rest } = splitHead(extras.text);
  const said = { type, year: extras.year, date: extras.date, term: extras.term };
  const number = /^(\d\S*(?:\s?[/-]\s?\S+)*)\s?(.*)$/.exec(rest);
  if (number !== null) {
    const [, printed, after] = number as unknown as [string, string, string];
    const symbol = parseSymbol(printed, type) ?? parseSymbol(rest, type);
    const issued = extras.date ?? (symbol?.year ?? extras.year)?.toString() ?? null;
    const beside = findPlaces(capitalised(after))[0];
    const places = beside === undefined ? [] : placeAt(beside.name, issued);
    const issuer = findAgency(after, issued)?.agency ?? null;
    if (symbol !== null) {
      const told = type ?? seriesOf(symbol, null).type;
      return { ...blank, ...said, kind: 'symbol', type: told, symbol, year: symbol.year ?? said.year, issuer, places };
    }
    const bare = /^(\d{1,6}(?:\.\d{1,3})?[a-zđ]?)(?:\/((?:19|20)\d{2}))?$/i.exec(printed);
    if (bare !== null) {
      const ordinal = (bare[1] as string).padStart(2, '0');
      const year = bare[2] === undefined ? said.year : Number(bare[2]);
      if (type === 'nghị định' && year !== null) {
        return {
          ...blank,
          ...said,
          kind: 'symbol',
          year,
          symbol: parseSymbol(`${ordinal}/${year}/NĐ-CP`, type),
          places,
        };
      }
      return { ...blank, ...said, kind: 'number', ordinal, year, issuer, places };
    }
  }
  const found = findPlaces(rest);
  return { ...blank, ...said, kind: 'name', places: found[found.length - 1]?.ids ?? [], name: rest };
}

/** Province names are typed in small letters too. */
function capitalised(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Ids a reference may stand for begin with this: for looking up instruments by what was typed of a number. */
export function referencePrefix(reference: Reference): string | null {
  if (reference.kind !== 'number' || reference.type === null) return null;
  const year = reference.year === null ? '' : `-${reference.year}`;
  return `${slug(fold(reference.type))}-${slug(reference.ordinal ?? '')}${year}-`;
}
