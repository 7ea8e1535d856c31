const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

/** `"XIII"` → 13; null for what is no roman numeral below 90 in its usual form. */
export function romanToNumber(text: string): number | null {
  const numeral = text.toUpperCase();
  if (numeral.length === 0 || numeral.length > 8) return null;
  let total = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN_DIGITS.get(numeral.charAt(i));
    if (value === undefined) return null;
    const next = ROMAN_DIGITS.get(numeral.charAt(i + 1)) ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && toRoman(total) === numeral ? total : null;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 13 → `"XIII"`, for whole numbers from 1 to 89. */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [size, digits] of ROMAN_PARTS) {
    for (; rest >= size; rest -= size) numeral += digits;
  }
  return numeral;
}
