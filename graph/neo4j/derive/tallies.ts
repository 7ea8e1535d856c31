import { hash53 } from '../../../src/text/hash.js';

/** Numbers that go up and down under a key, of which only those that moved are written. */
export class Tallies<Key extends object, Count extends string> {
  private readonly rows = new Map<string, { readonly key: Key; readonly counts: Record<Count, number> }>();

  constructor(private readonly names: readonly Count[]) {}

  add(key: Key, count: Count, by: number): void {
    const text = JSON.stringify(Object.values(key));
    let row = this.rows.get(text);
    if (row === undefined) {
      row = { key, counts: Object.fromEntries(this.names.map((name) => [name, 0])) as Record<Count, number> };
      this.rows.set(text, row);
    }
    row.counts[count] += by;
  }

  moved(): readonly (Key & Readonly<Record<Count, number>>)[] {
    const rows: (Key & Readonly<Record<Count, number>>)[] = [];
    for (const { key, counts } of this.rows.values()) {
      if (this.names.some((name) => counts[name] !== 0)) rows.push({ ...key, ...counts });
    }
    return rows;
  }
}

export interface PrintedKey {
  readonly instrument: string;
  /** 0 title, 1 date, 2 issuer. */
  readonly kind: number;
  readonly value: string;
}

/** A short name for what is printed: titles may be longer than an index allows. */
export function printedRef({ instrument, kind, value }: PrintedKey): string {
  return `${instrument} ${kind} ${hash53(value)} ${value.length}`;
}
