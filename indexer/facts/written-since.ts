import type { CitedMention } from '../cite/cited.js';

/**
 * The latest day on which an act that a text cites was issued: the text was written on it or later, whatever its own date. Only
 * numbers of the State tell, whose year and printed day bear each other out, and none of an act that is still to come. Null
 * where there is none.
 */
export function writtenSince(cited: readonly CitedMention[]): string | null {
  let latest: string | null = null;
  for (const { kind, symbol, date, draft } of cited) {
    if (kind !== 'numbered' || draft !== null || symbol?.year == null || date?.basis !== 'printed') continue;
    if (date.value.length !== DAY || Number(date.value.slice(0, 4)) !== symbol.year) continue;
    if (latest === null || date.value > latest) latest = date.value;
  }
  return latest;
}

const DAY = 'yyyy-mm-dd'.length;
