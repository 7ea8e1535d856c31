import { MOST_TASKS } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

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
 * Changes how often documents speak of instruments, and the counts of the instruments with it.
 * @param fresh documents that spoke of nothing so far
 */
export async function writeSpoken(
  transaction: Transaction,
  changes: readonly Change[],
  fresh: ReadonlySet<string>,
): Promise<void> {
  const asked = changes.filter(({ document }) => !fresh.has(document)).map(spokenRef);
  const stored = await transaction.each<{ key: string; ref: string; mentions: number }>('spoken-of', 'keys', asked);
  const known = new Map(stored.map((row) => [row.key, row]));
  const changed: (Counts & { readonly ref: string })[] = [];
  const forgotten: string[] = [];
  const made = new Map<string, (Counts & { readonly document: string; readonly sortKey: string })[]>();
  const instruments = new Map<string, Record<SpokenCount | 'documents', number>>();
  for (const change of changes) {
    const { document, instrument, mentions, direct, nested } = change;
    const sortKey = spokenRef(change);
    const before = known.get(sortKey);
    if (before === undefined) {
      const rows = made.get(instrument) ?? [];
      rows.push({ document, sortKey, mentions, direct, nested });
      made.set(instrument, rows);
    } else if (before.mentions + mentions === 0) forgotten.push(before.ref);
    else changed.push({ ref: before.ref, mentions, direct, nested });

    const sums = instruments.get(instrument) ?? { mentions: 0, direct: 0, nested: 0, documents: 0 };
    sums.mentions += mentions;
    sums.direct += direct;
    sums.nested += nested;
    sums.documents += before === undefined ? 1 : before.mentions + mentions === 0 ? -1 : 0;
    instruments.set(instrument, sums);
  }
  const groups = [...made].map(([instrument, documents]) => ({ instrument, documents }));
  const sums = [...instruments].map(([instrument, counts]) => ({ instrument, ...counts }));
  await Promise.all([
    transaction.each('forget-spoken', 'spoken', forgotten),
    transaction.each('count-spoken', 'changes', changed),
    transaction.each('put-spoken', 'groups', groups),
    transaction.each('count-instruments', 'changes', sums, { most: MOST_TASKS }),
  ]);
}
