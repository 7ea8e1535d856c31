/**
 * Folding for comparison: lower case, no diacritics, đ → d. On NFC text the result has the same length, code unit for
 * code unit, so offsets found in folded text hold in the text itself.
 */
const TABLE_SIZE = 0x2000;
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
    // A letter whose lower case takes two code units (İ) stays as it is: the length must not change.
    table[code] = base.length === 1 ? base.charCodeAt(0) : code;
  }
  for (const letter of 'ĐđÐðƉɖ') table[letter.charCodeAt(0)] = 0x64;
  return table;
}

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Lower case without diacritics; `fold(s).length === s.length`, and position i stands for position i of `s` (NFC). Half a
 * surrogate pair becomes U+FFFD.
 */
export function fold(text: string): string {
  const length = text.length;
  if (length <= SHORT) return foldShort(text);
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code < TABLE_SIZE ? (TABLE[code] as number) : code;
  }
  return DECODER.decode(units);
}

/** Names and numbers are folded by the thousand: for these the decoder's own start would cost more than the work. */
const SHORT = 200;

function foldShort(text: string): string {
  const { length } = text;
  const units = new Array<number>(length);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code < TABLE_SIZE ? (TABLE[code] as number) : code >= 0xd800 && code < 0xe000 ? half(text, i) : code;
  }
  return String.fromCharCode(...units);
}

/** A surrogate as it stands in a pair, else U+FFFD. */
function half(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const other = code < 0xdc00 ? text.charCodeAt(at + 1) : text.charCodeAt(at - 1);
  const paired = code < 0xdc00 ? other >= 0xdc00 && other < 0xe000 : other >= 0xd800 && other < 0xdc00;
  return paired ? code : 0xfffd;
}

/** `[a-z0-9-]` for ids and file names: folded, runs of anything else one hyphen, none at the ends. Takes any Unicode form. */
export function slug(text: string): string {
  return fold(text.normalize('NFC').replace(/[\u0300-\u036f]+/g, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Folded words with single spaces: for comparing phrases typed or printed in different ways. */
export function foldWords(text: string): string {
  return slug(text).replace(/-/g, ' ');
}
