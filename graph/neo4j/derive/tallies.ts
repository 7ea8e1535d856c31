/** Numbers that go up and down under a key, of which only those that moved are written. */
export class Tallies<Key extends object, Count extends string> {
  private readonly rows = new Map<string, { readonly key: Key; readonly counts: Record<Count, number> }>();
  private readonly none: Readonly<Record<Count, number>>;

  /** @param textOf a text that no other key has */
  constructor(
    private readonly textOf: (key: Key) => string,
    private readonly names: readonly Count[],
  ) {
    this.none = Object.fromEntries(names.map((name) => [name, 0])) as Record<Count, number>;
  }

  add(key: Key, count: Count, by: number): void {
    const text = this.textOf(key);
    let row = this.rows.get(text);
    if (row === undefined) {
      row = { key, counts: { ...this.none } };
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
