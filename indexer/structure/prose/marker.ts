/** What kind of label opens a line; the order of `RANKS` is the order in which plans nest them. */
export type MarkerKind =
  | 'hash'
  | 'part'
  | 'chapter'
  | 'capital'
  | 'roman'
  | 'section'
  | 'article'
  | 'decimal'
  | 'bracket'
  | 'letter'
  | 'star'
  | 'dash'
  | 'plus';

/** The label at the start of a line: "III.", "1.2.", "a)", "-". */
export interface Marker {
  readonly kind: MarkerKind;
  /** As a reader would say it, without punctuation ("III", "1.2", "a", "Điều 5"); null for a bullet. */
  readonly label: string | null;
  /** Smaller encloses larger. */
  readonly rank: number;
  /** Code units of the line that belong to the label, the space after it included. */
  readonly length: number;
}

const RANKS: Readonly<Record<MarkerKind, number>> = {
  part: 10,
  chapter: 20,
  capital: 30,
  roman: 40,
  section: 50,
  article: 60,
  hash: 65,
  decimal: 70,
  bracket: 80,
  letter: 85,
  star: 88,
  dash: 90,
  plus: 95,
};

/** Rows stand below every heading outside their table. */
const IN_TABLE = 100;

const UPPER = '[A-ZĐÀ-ÝĂĨŨƠƯẠ-Ỹ“"‘(\\[]';
const ROMAN = /^(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?:\s?[.\-–/):]\s*|\s+)(?=\S)/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.\s*|\s?[/:]\s+|-\s+|\s+)(?=\S)/;
const BRACKET = /^\(?(\d{1,2})\)\s*(?=\S)/;
const CAPITAL = /^([A-HK])(?:\s?[./):–-]\s*)(?=\S)/;
/** A label that has its line to itself; the words follow on the next. */
const LONGEST_LONE = 12;
const LONE = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4})\.$/;
const LETTER = /^([a-zđ]{1,2})(?:\)\s*|\.\s+)(?=\S)/;
const NAMED =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s+((?:thứ|THỨ)\s\p{L}{2,6}|[IVX]{1,5}|\d{1,3}[a-zđ]?|[A-H])(?:\s?[.:–-]\s*|$|\s+(?=\p{Lu}{2}))/u;
const DASH = /^(?![-–—]\s*(?:19|20)\d{2}(?!\d))[-–—•●▪■◦*\uF0B7\uF02D\uF0A7](?:\s+(?=\S)|(?=\p{Lu}\p{Ll}|[“"(]))/u;
const PLUS = /^\+\s*(?=\S)/;
const HASH = /^(#{1,6})\s+(?=\S)/;

/** First letters of Phần, Chương, Mục, Điều. */
const NAMED_STARTS = 'PCMĐ';
const STARTS_UPPER = new RegExp(`^${UPPER}`);
const NAMED_KINDS: Readonly<Record<string, MarkerKind>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  điều: 'article',
};

/**
 * Reads the label a line opens with, or null. Numbers that open a wrapped line (dates, symbols, quantities) are not
 * labels: a number needs its point, or two levels, and a capital after it.
 */
export function readMarker(text: string): Marker | null {
  const first = text.charCodeAt(0);
  if (first === 0x2a && text.startsWith('**')) return emphasised(text);
  if (first === 0x23) return readHash(text);
  if (text.length <= LONGEST_LONE && LONE.test(text)) return lone(text);
  if (first >= 0x30 && first <= 0x39) return readDecimal(text) ?? read(BRACKET, 'bracket', text);
  if (first === 0x28) return read(BRACKET, 'bracket', text);
  if (first === 0x2b) return PLUS.test(text) ? bullet('plus', PLUS, text) : null;
  if (first === 0x2a) return bullet('star', DASH, text);
  if (first < 0x41 || first > 0x1eff) return bullet('dash', DASH, text);
  if (first >= 0x61 && (text.charCodeAt(1) === 0x29 || text.charCodeAt(1) === 0x2e)) return readLetter(text);
  if (NAMED_STARTS.includes(text.charAt(0))) return readNamed(text) ?? readCapital(text);
  return first === 0x49 || first === 0x56 || first === 0x58
    ? readRoman(text)
    : first <= 0x4b
      ? readCapital(text)
      : null;
}

function lone(text: string): Marker {
  const label = text.slice(0, -1);
  const depth = label.split('.').length;
  const kind = /\d/.test(label) ? 'decimal' : 'roman';
  return { kind, label, rank: RANKS[kind] + (kind === 'decimal' ? depth : 0), length: text.length };
}

/** The marker of a table row, whose number stands in a cell of its own. */
export function markerOfRow(label: string | null): Marker | null {
  if (label === null) return null;
  if (!/^\d/.test(label)) return { kind: 'roman', label, rank: IN_TABLE, length: 0 };
  return { kind: 'decimal', label, rank: IN_TABLE + label.split('.').length, length: 0 };
}

/** "**1. Mục đích**": the emphasis of markdown is no part of the label. */
function emphasised(text: string): Marker | null {
  const marker = readMarker(text.slice(2));
  return marker === null ? null : { ...marker, length: marker.length + 2 };
}

function readHash(text: string): Marker | null {
  const found = HASH.exec(text);
  if (found === null) return null;
  const inner = readMarker(text.slice(found[0].length));
  if (inner !== null && inner.kind !== 'hash') return { ...inner, length: inner.length + found[0].length };
  return { kind: 'hash', label: null, rank: RANKS.part + (found[1] as string).length, length: found[0].length };
}

function readDecimal(text: string): Marker | null {
  const found = DECIMAL.exec(text);
  if (found === null) return null;
  const label = found[1] as string;
  const rest = text.slice(found[0].length);
  const depth = label.split('.').length;
  const pointed = (found[2] as string).trim() !== '';
  if (!STARTS_UPPER.test(rest)) return null;
  if (!pointed && depth === 1) return null;
  return { kind: 'decimal', label, rank: RANKS.decimal + depth, length: found[0].length };
}

function readLetter(text: string): Marker | null {
  const found = LETTER.exec(text);
  if (found === null) return null;
  if (found[0].includes('.') && !STARTS_UPPER.test(text.slice(found[0].length))) return null;
  return { kind: 'letter', label: found[1] as string, rank: RANKS.letter, length: found[0].length };
}

function readNamed(text: string): Marker | null {
  const found = NAMED.exec(text);
  if (found === null) return null;
  const kind = NAMED_KINDS[(found[1] as string).toLowerCase()] as MarkerKind;
  return { kind, label: `${found[1]} ${found[2]}`, rank: RANKS[kind], length: found[0].length };
}

function readRoman(text: string): Marker | null {
  const found = ROMAN.exec(text);
  if (found === null || found[1] === '') return null;
  const rest = text.slice(found[0].length);
  const pointed = /[.\-–/):]/.test(found[0]);
  if (!STARTS_UPPER.test(rest) || (!pointed && rest !== rest.toUpperCase())) return null;
  return { kind: 'roman', label: found[1] as string, rank: RANKS.roman, length: found[0].length };
}

function readCapital(text: string): Marker | null {
  const found = CAPITAL.exec(text);
  if (found === null || !STARTS_UPPER.test(text.slice(found[0].length))) return null;
  return { kind: 'capital', label: found[1] as string, rank: RANKS.capital, length: found[0].length };
}

function read(pattern: RegExp, kind: MarkerKind, text: string): Marker | null {
  const found = pattern.exec(text);
  return found === null ? null : { kind, label: found[1] ?? null, rank: RANKS[kind], length: found[0].length };
}

function bullet(kind: MarkerKind, pattern: RegExp, text: string): Marker | null {
  const found = pattern.exec(text);
  return found === null ? null : { kind, label: null, rank: RANKS[kind], length: found[0].length };
}
