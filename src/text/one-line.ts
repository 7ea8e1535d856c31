const MORE_THAN_SPACES = /\s\s|[^\S ]/;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const OGHAM_SPACE = 0x1680;
/** Behind the last letter of Vietnamese stand dashes and quotes, and other kinds of space. */
const LAST_LETTER = 0x1eff;

/** White space collapsed to single spaces; a text that has nothing else, as most, is given back as it is. */
export function oneLine(text: string): string {
  return mayCollapse(text) && MORE_THAN_SPACES.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Most texts are letters and single spaces: one look at each is cheaper than a pattern's at every kind of white space. */
function mayCollapse(text: string): boolean {
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > LAST_LETTER || code === NO_BREAK_SPACE || code === OGHAM_SPACE) return true;
    const space = code === SPACE;
    if (space && afterSpace) return true;
    afterSpace = space;
  }
  return false;
}
