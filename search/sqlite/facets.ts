import type Database from 'better-sqlite3';
import { FACET_NAMES, FACET_VALUES, type FacetCount, type FacetCounts, type FacetName } from '../task-search.js';

/** Value ids of a task by facet, in the order of `FACET_NAMES`: "3,17;5;…". Short text is what SQLite hands over fastest. */
export function packed(values: readonly (readonly number[])[]): string {
  return values.map((ids) => ids.join(',')).join(';');
}

/** All ids that `packed` wrote, of every facet. */
export function valuesIn(facets: string): readonly number[] {
  return facets.split(/[;,]/).flatMap((id) => (id === '' ? [] : [Number(id)]));
}

const SEMICOLON = 59;
const COMMA = 44;
const ZERO = 48;

/** How many tasks there are and how many of them have each value, from what is packed in their rows. */
export class FacetCounter {
  total = 0;
  private counts = new Int32Array(1 << 10);
  private readonly wanted: readonly boolean[];
  /** The values seen, by facet. */
  private readonly seen: readonly number[][] = FACET_NAMES.map(() => []);

  constructor(private readonly names: readonly FacetName[]) {
    this.wanted = FACET_NAMES.map((name) => names.includes(name));
  }

  /** Counts one task. Called for every hit of a search, so it makes nothing that would have to be thrown away. */
  add(facets: string): void {
    this.total++;
    let facet = 0;
    let id = 0;
    for (let at = 0; at <= facets.length; at++) {
      const sign = at < facets.length ? facets.charCodeAt(at) : SEMICOLON;
      if (sign >= ZERO && sign < ZERO + 10) {
        id = id * 10 + sign - ZERO;
        continue;
      }
      if (id > 0 && this.wanted[facet]) this.count(facet, id);
      id = 0;
      if (sign !== COMMA) facet++;
    }
  }

  /** The values most tasks have, by name. */
  result(db: Database.Database): FacetCounts {
    const value = db.prepare('SELECT value FROM search_values WHERE v = ?').pluck();
    const counts: Partial<Record<FacetName, readonly FacetCount[]>> = {};
    for (const name of this.names) {
      const ids = this.seen[FACET_NAMES.indexOf(name)] ?? [];
      const least = this.leastOf(ids);
      counts[name] = ids
        .filter((id) => this.of(id) >= least)
        .map((id) => ({ value: String(value.get(id)), count: this.of(id) }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, FACET_VALUES);
    }
    return counts;
  }

  /** Count of the last value that is listed: only names of those that can be listed are read. */
  private leastOf(ids: readonly number[]): number {
    const sorted = Int32Array.from(ids, (id) => this.of(id)).sort();
    return sorted[sorted.length - FACET_VALUES] ?? 0;
  }

  private of(id: number): number {
    return this.counts[id] ?? 0;
  }

  private count(facet: number, id: number): void {
    if (id >= this.counts.length) {
      const larger = new Int32Array(Math.max(id + 1, this.counts.length * 2));
      larger.set(this.counts);
      this.counts = larger;
    }
    const before = this.counts[id] ?? 0;
    if (before === 0) this.seen[facet]?.push(id);
    this.counts[id] = before + 1;
  }
}
