/**
 * A test for a word, its first letter small or capital, in texts of which most do not hold it.
 *
 * A string is searched for by its first letter, and most Vietnamese words open with one that stands everywhere (t, c, h), so
 * the search stops at every fifth place. A letter with a mark is rare: the word is looked for from that letter on.
 */
export function wordFinder(word: string): (text: string) => boolean {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const at = word.slice(1).search(MARKED) + 1;
  if (at === 0) return (text) => text.includes(word) || text.includes(capital);
  const rest = word.slice(at);
  const lead = word.slice(0, at);
  const capitalLead = capital.slice(0, at);
  return (text) => {
    for (let found = text.indexOf(rest, at); found >= 0; found = text.indexOf(rest, found + 1)) {
      if (text.startsWith(lead, found - at) || text.startsWith(capitalLead, found - at)) return true;
    }
    return false;
  };
}

const MARKED = /[^ -~]/;
