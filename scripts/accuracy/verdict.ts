/** What became of one answer: as the readers say, not as they say (or not there at all), or not found. */
export type Outcome = 'right' | 'wrong' | 'missed';

/** One judged answer. Its id names the place (record or document, line or offsets) and never repeats the text. */
export interface Verdict {
  readonly set: string;
  readonly id: string;
  readonly outcome: Outcome;
  readonly kind?: string;
  readonly type?: string;
  readonly document?: string;
}

/** Counts of right, superfluous and missing answers. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Counts outcomes. */
export function tally(verdicts: readonly Pick<Verdict, 'outcome'>[]): Tally {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { outcome } of verdicts) counts[outcome]++;
  return counts;
}

/** Share of the answers that are right; null where nothing was answered. */
export const precision = ({ right, wrong }: Tally): number | null => share(right, right + wrong);
/** Share of what there is to find that was found; null where there is nothing. */
export const recall = ({ right, missed }: Tally): number | null => share(right, right + missed);
export const f1 = ({ right, wrong, missed }: Tally): number | null => share(2 * right, 2 * right + wrong + missed);

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Wilson's 95 % interval of a rate: it says something also when no case of `of` was counted. */
export function wilson(count: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const rate = count / of;
  const middle = rate + (z * z) / (2 * of);
  const spread = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
