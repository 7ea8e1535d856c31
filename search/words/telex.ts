/** How Telex types what a plain letter does not say: tone marks as one letter, shapes as a doubled or following letter. */
const TONES: ReadonlyMap<string, string> = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
]);
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['\u0306', 'w'],
  ['\u031b', 'w'],
]);
const CIRCUMFLEX = '\u0302';

/**
 * A word in the letters by which Telex types it, the tone at the end: `đường` → `dduwowngf`, `hòa` = `hoà` → `hoaf`. Of
 * ASCII letters only for Vietnamese words, so that an index that folds diacritics still tells accents apart.
 */
export function telex(word: string): string {
  let letters = '';
  let tone = '';
  for (const unit of word.toLowerCase().replace(/[ðɖ]/g, 'đ').normalize('NFD')) {
    if (unit === 'đ') letters += 'dd';
    else if (TONES.has(unit)) tone = TONES.get(unit) as string;
    else if (SHAPES.has(unit)) letters += SHAPES.get(unit);
    else if (unit === CIRCUMFLEX) letters += letters.at(-1) ?? '';
    else if (!/\p{M}/u.test(unit)) letters += unit;
  }
  return letters + tone;
}
