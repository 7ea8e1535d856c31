import { ROLES } from '../../../src/facts/mention.js';
import type { Parameter } from '../parameters.js';
import { citationKey, type TaskPlace, taskPlace } from '../sort-keys.js';

/** One mention in a task and one instrument it means or may mean. */
export interface Meant {
  readonly instrument: string;
  readonly ord: number;
  readonly nested: boolean;
  readonly covers: boolean;
  /** Bits, see `order.ts`. */
  readonly roles: number;
  readonly certain: boolean;
}

/** One row a task, instrument and role. */
export interface Citation {
  readonly instrument: string;
  readonly role: number;
  readonly nested: boolean;
  readonly certain: boolean;
  readonly covers: boolean;
  /** Mentions behind it, and the one to show as evidence by its place in the document. */
  readonly count: number;
  readonly mention: number;
}

const NO_ROLE = 1 << (ROLES.length - 1);

/**
 * What a task cites. Where it cites an instrument outside a title, its mentions inside titles add nothing; the evidence
 * is the first certain mention, else the first. A mention without a role counts as the last one.
 */
export function citationsOf(meant: readonly Meant[]): readonly Citation[] {
  const outside = new Set(meant.filter((one) => !one.nested).map((one) => one.instrument));
  const rows = new Map<string, Citation>();
  for (const one of meant) {
    if (one.nested && outside.has(one.instrument)) continue;
    const roles = one.roles === 0 ? NO_ROLE : one.roles;
    for (let role = 0; role < ROLES.length; role++) {
      if (((roles >> role) & 1) === 0) continue;
      const key = `${role} ${one.instrument}`;
      const row = rows.get(key);
      rows.set(key, row === undefined ? first(one, role) : joined(row, one));
    }
  }
  return [...rows.values()];
}

function first({ instrument, nested, certain, covers, ord }: Meant, role: number): Citation {
  return { instrument, role, nested, certain, covers, count: 1, mention: ord };
}

function joined(row: Citation, one: Meant): Citation {
  const better = one.certain === row.certain ? one.ord < row.mention : one.certain;
  return {
    ...row,
    certain: row.certain || one.certain,
    covers: row.covers || one.covers,
    count: row.count + 1,
    mention: better ? one.ord : row.mention,
  };
}

/** A citation of a task as `put-said` takes it: the task's node and the properties of the relationship. */
export function citationRow(task: string, citation: Citation, place: TaskPlace): readonly Parameter[] {
  const { instrument, role, nested, certain, covers, count, mention } = citation;
  const at = taskPlace(place);
  const sortKey = citationKey(instrument, nested ? 'nested' : 'direct', at, role);
  const coverKey = covers ? citationKey(instrument, 'covering', at, role) : null;
  return [task, role, nested, certain, covers, count, mention, sortKey, coverKey];
}
