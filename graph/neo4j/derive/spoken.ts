import type { Transaction } from '../transaction.js';
import type { SaidOfInstruments, Counts as Sums } from './said.js';

/** A document that speaks of an instrument. */
export interface SpokenKey {
  readonly document: string;
  readonly instrument: string;
}

/** Mentions, and tasks that cite it outside titles and only inside them. */
export type SpokenCount = 'mentions' | 'direct' | 'nested';

type Counts = Readonly<Record<SpokenCount, number>>;
type Change = SpokenKey & Counts;

/** Its place in the list of the instrument. */
export function spokenRef({ instrument, document }: SpokenKey): string {
  return `${instrument} ${document}`;
}

/**
 * Changes how often documents speak of instruments. What is new, and the counts of the instruments with it, is told to
 * `said`, to be written with what else is said of them.
 * @param fresh documents that spoke of nothing so far
 */
export async function writeSpoken(
  transaction: Transaction,
  changes: readonly Change[],
  fresh: ReadonlySet<string>,
  said: SaidOfInstruments,
): Promise<void> {
  const asked = changes.filter(({ document }) => !fresh.has(document)).map(spokenRef);
  const stored = await transaction.each<{ key: string; ref: string; mentions: number }>('spoken-of', 'keys', asked);
  const known = new Map(stored.map((row) => [row.key, row]));
  const changed: (Counts & { readonly ref: string })[] = [];
  const forgotten: string[] = [];
  const sums = new Map<string, Sums>();
  for (const change of changes) {
    const { document, instrument, mentions, direct, nested } = change;
    const sortKey = spokenRef(change);
    const before = known.get(sortKey);
    if (before === undefined) said.spokenOf(instrument, [document, sortKey, mentions, direct, nested]);
    else if (before.mentions + mentions === 0) forgotten.push(before.ref);
    else changed.push({ ref: before.ref, mentions, direct, nested });

    const sum = sums.get(instrument) ?? { mentions: 0, direct: 0, nested: 0, documents: 0 };
    const documents = before === undefined ? 1 : before.mentions + mentions === 0 ? -1 : 0;
    sums.set(instrument, {
      mentions: sum.mentions + mentions,
      direct: sum.direct + direct,
      nested: sum.nested + nested,
      documents: sum.documents + documents,
    });
  }
  for (const [instrument, sum] of sums) said.counted(instrument, sum);
  await Promise.all([
    transaction.each('forget-spoken', 'spoken', forgotten),
    transaction.each('count-spoken', 'changes', changed),
  ]);
}
