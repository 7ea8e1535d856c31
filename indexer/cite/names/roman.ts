const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `"13"` for XIII, xiii or 13; null for anything else. */
export function readRoman(printed: string): string | null {
  if (/^\d{1,3}$/.test(printed)) return String(Number(printed));
  if (!/^[ivxlc]{1,7}$/i.test(printed)) return null;
  let total = 0;
  let last = 0;
  for (const letter of [...printed.toLowerCase()].reverse()) {
    const value = DIGITS[letter] ?? 0;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return String(total);
}
