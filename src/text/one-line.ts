const MORE_THAN_SPACES = /\s\s|[^\S ]/;

/** White space collapsed to single spaces; a text that has nothing else, as most, is given back as it is. */
export function oneLine(text: string): string {
  return MORE_THAN_SPACES.test(text) ? text.replace(/\s+/g, ' ') : text;
}
