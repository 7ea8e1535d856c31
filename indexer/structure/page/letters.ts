/** Fast looks at single letters and line ends: they are asked of every line of a document. */
const LOWER = 1;
const UPPER = 2;
const TABLE = buildTable();
const STOPS = new Set([...'.;:!?…'].map((letter) => letter.charCodeAt(0)));
const CLOSERS = new Set([...'”"’)]'].map((letter) => letter.charCodeAt(0)));

export function startsLower(text: string): boolean {
  return text !== '' && TABLE[text.charCodeAt(0)] === LOWER;
}

/** True where a sentence, item or lead-in ends: nothing that follows must be read with it. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return STOPS.has(last) || (CLOSERS.has(last) && STOPS.has(text.charCodeAt(text.length - 2)));
}

/** True for a text whose last character is one of `signs`; a pattern that ends in `$` would look at every character. */
export function endsWithOneOf(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(text.length - 1));
}

/** True for a text whose first character is one of `signs`. */
export function startsWithOneOf(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(0));
}

/** True for a text with letters, none of them small. */
export function isCapitals(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = TABLE[text.charCodeAt(at)];
    if (kind === LOWER) return false;
    if (kind === UPPER) letters++;
  }
  return letters > 0;
}

/** Latin letters as far as Vietnamese needs them, and the dashes and quotes that lines begin with. */
function buildTable(): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (let code = 0; code < table.length; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toUpperCase() !== letter) table[code] = LOWER;
    else if (letter.toLowerCase() !== letter) table[code] = UPPER;
  }
  return table;
}
