import { hash53 } from '../text/hash.js';
import { completeNames } from './complete-names.js';
import { withoutCommas } from './means-at.js';
import { mergeRegister } from './merge-register.js';
import { normaliseName } from './normalise-name.js';
import type { Register } from './register.js';
import type { RegisterRow } from './row.js';

type Incoming = { readonly from: RegisterRow; readonly relation: RegisterRow['relations'][number] };

const NONE: readonly never[] = [];

/**
 * The register over these rows, looked up by id, canonical symbol, name and incoming relation. Rows of one instrument
 * add up, the first one's facts standing (`mergeRegister`). Names of laws and the time in which they mean one law are
 * completed by rule (`completeNames`). Each index is built when first asked for: most commands need one or two of them.
 */
export function createRegister(given: readonly RegisterRow[]): Register {
  const rows = completeNames(mergeRegister([], given).rows);
  const version = once(() => hash53(rows.map(fingerprint).join('\n')));
  const ids = once(() => new Map(rows.map((row) => [row.id, row])));
  const symbols = once(() => group(rows, (row) => (row.number === null ? [] : [row.number])));
  const names = once(() => group(rows, (row) => row.names.flatMap(({ name }) => nameKeys(name))));
  const incoming = once(() => groupIncoming(rows));
  return {
    rows,
    get version() {
      return version();
    },
    byId: (id) => ids().get(id),
    bySymbol: (symbol) => symbols().get(symbol) ?? NONE,
    byName: (name) => {
      const key = normaliseName(name);
      return names().get(key) ?? names().get(withoutCommas(name)) ?? NONE;
    },
    incoming: (id) => incoming().get(id) ?? NONE,
  };
}

/** A name is also found without its commas ("Luật An toàn vệ sinh lao động"): the commonest slip in running text. */
function nameKeys(name: string): readonly string[] {
  const key = normaliseName(name);
  return key.includes(',') ? [key, withoutCommas(name)] : [key];
}

/** By issue date, then id; rows without a date last. */
function byIssue(a: RegisterRow, b: RegisterRow): number {
  const [left, right] = [a.issued ?? '9999', b.issued ?? '9999'];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function group(
  rows: readonly RegisterRow[],
  keysOf: (row: RegisterRow) => readonly string[],
): ReadonlyMap<string, readonly RegisterRow[]> {
  const groups = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const found = groups.get(key);
      if (found) found.push(row);
      else groups.set(key, [row]);
    }
  }
  for (const found of groups.values()) if (found.length > 1) found.sort(byIssue);
  return groups;
}

function groupIncoming(rows: readonly RegisterRow[]): ReadonlyMap<string, readonly Incoming[]> {
  const groups = new Map<string, Incoming[]>();
  for (const from of rows) {
    for (const relation of from.relations) {
      const found = groups.get(relation.to);
      if (found) found.push({ from, relation });
      else groups.set(relation.to, [{ from, relation }]);
    }
  }
  for (const found of groups.values()) if (found.length > 1) found.sort((a, b) => byIssue(a.from, b.from));
  return groups;
}

/** Everything that a row says, in a fixed order. */
function fingerprint(row: RegisterRow): string {
  const { id, type, number, year, term, issuer, place, title, issued, effective, expires, issuedBy } = row;
  const said = `${id}\t${type}\t${number}\t${year}\t${term}\t${issuer}\t${place}\t${title}\t${issued}\t${effective}\t${expires}\t${issuedBy}\t${row.asOf}\t${row.source}\t${row.verified}`;
  if (row.names.length === 0 && row.relations.length === 0) return said;
  const names = row.names.map(({ name, kind, from, to }) => `${kind}:${name}:${from}:${to}`).join('|');
  const relations = row.relations
    .map(({ relation, to, part, source }) => `${relation}:${to}:${part}:${source}`)
    .join('|');
  return `${said}\t${names}\t${relations}`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
