import { hash53 } from '../../../src/text/hash.js';
import type { Transaction } from '../transaction.js';

export interface PrintedKey {
  readonly instrument: string;
  /** 0 title, 1 date, 2 issuer. */
  readonly kind: number;
  readonly value: string;
}

type Change = PrintedKey & { readonly count: number };

export function printedText({ instrument, kind, value }: PrintedKey): string {
  return `${kind} ${instrument} ${value}`;
}

/** A short name for what is printed: titles may be longer than an index allows. */
function printedRef({ instrument, kind, value }: PrintedKey): string {
  return `${instrument} ${kind} ${hash53(value)} ${value.length}`;
}

/** Changes how often titles, dates and issuers are printed beside mentions of instruments. */
export async function writePrinted(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((change) => ({ ...change, ref: printedRef(change) }));
  const counted = await transaction.each<{ printed: readonly (readonly [ref: string, count: 0 | null])[] }>(
    'count-printed',
    'changes',
    rows.map(({ ref, count }) => [ref, count]),
  );
  const answers = counted.flatMap(({ printed }) => printed);
  const unknown = new Set(answers.flatMap(([ref, count]) => (count === null ? ref : [])));
  const groups = new Map<string, (string | number)[][]>();
  for (const { ref, instrument, kind, value, count } of rows) {
    if (!unknown.has(ref)) continue;
    const group = groups.get(instrument);
    if (group === undefined) groups.set(instrument, [[ref, kind, value, count]]);
    else group.push([ref, kind, value, count]);
  }
  const forgotten = answers.flatMap(([ref, count]) => (count === 0 ? ref : []));
  await Promise.all([
    transaction.each('put-printed', 'groups', [...groups]),
    transaction.each('forget-printed', 'printed', forgotten),
  ]);
}
