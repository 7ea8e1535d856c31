/**
 * A 53-bit content hash of `text.slice(from, to)` as 14 hex digits (two multiplicative lanes, after cyrb53): for ids of claims and
 * rows, not for security.
 */
export function hash53(text: string, from = 0, to = text.length): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  // Two code units a step; behind an odd one at the end stands the length, so that no two texts run together.
  const even = to - ((to - from) & 1);
  for (let i = from; i < even; i += 2) {
    const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    high = Math.imul(high ^ pair, 2654435761);
    low = Math.imul(low ^ pair, 1597334677);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  if (even < to) {
    const pair = text.charCodeAt(even) | ((to - from) << 16);
    high = Math.imul(high ^ pair, 2654435761);
    low = Math.imul(low ^ pair, 1597334677);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high ^= to - from;
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hex(2097151 & low, high);
}

const DIGITS = '0123456789abcdef';

/** The last 24 bits of one number and the 32 of another: several times faster than `toString(16)` of what two numbers make. */
function hex(first: number, second: number): string {
  return String.fromCharCode(
    digit(first, 20),
    digit(first, 16),
    digit(first, 12),
    digit(first, 8),
    digit(first, 4),
    digit(first, 0),
    digit(second, 28),
    digit(second, 24),
    digit(second, 20),
    digit(second, 16),
    digit(second, 12),
    digit(second, 8),
    digit(second, 4),
    digit(second, 0),
  );
}

function digit(value: number, shift: number): number {
  return DIGITS.charCodeAt((value >>> shift) & 15);
}
