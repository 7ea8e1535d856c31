/** Whether two words differ by at most `limit` letters put in, left out, changed or swapped with the next. */
export function within(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_one, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    before = row;
    row = next;
  }
  return (row[b.length] as number) <= limit;
}

/** How many letters of a word may be wrong: none where another word would be as near, as in most short syllables. */
export function tolerance(word: string): number {
  if (/\d/.test(word)) return 0;
  return word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
}
