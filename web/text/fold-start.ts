/** UTF-16 code units before a match that give a reader its sense. */
const BEFORE = 60;
/** A match that ends no further in than this is in sight in the first lines of a folded text, on a telephone too. */
const IN_SIGHT = 110;

/**
 * Where the folded form of a text begins so that its first match is in sight: at its beginning, or at a word shortly
 * before the match. All are UTF-16 code units into the text.
 */
export function foldStart(text: string, ranges: readonly (readonly [number, number])[]): number {
  const [first] = ranges;
  if (first === undefined || first[1] <= IN_SIGHT) return 0;
  const space = text.slice(0, Math.max(0, first[0] - BEFORE)).search(/\s\S*$/);
  return space + 1;
}
