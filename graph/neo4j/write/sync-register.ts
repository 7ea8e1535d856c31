import type { RegisterRow } from '../../../src/register/row.js';
import { nameForm } from '../../forms.js';
import { relationOrder } from '../../order.js';
import { registerFingerprints, registerInstrument } from '../../register-records.js';
import { digits } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { identifyInstruments, PRIORITY, sweepInstruments, voucher } from './instruments.js';
import { markChanged } from './keys.js';
import { countRegisterEdges, forgetRegisterEdges } from './register-edges.js';

/** Brings the stored register to these rows. Call inside a write transaction; nothing happens when the version is the same. */
export async function syncRegister(
  transaction: Transaction,
  version: string,
  rows: readonly RegisterRow[],
  clock: number,
): Promise<void> {
  const synced = await transaction.get<{ version: string | null }>('register-version');
  if (synced?.version === version) return;
  const stored = await transaction.all<{ id: string; row: string }>('register-rows');
  const known = new Map(stored.map(({ id, row }) => [id, row]));
  const given = new Map(rows.map((row) => [row.id, row]));
  const fresh = [...given.values()].filter((row) => known.get(row.id) !== JSON.stringify(row));
  const renewed = new Set(fresh.map(({ id }) => id));
  const stale = [...known.keys()].filter((id) => !given.has(id) || renewed.has(id));

  const ends = await transaction.each<{ id: string }>('register-ends', 'ids', stale);
  const touched = new Set([...stale, ...ends.map(({ id }) => id)]);
  await transaction.each('forget-register-rows', 'ids', stale);
  for (const id of await putRows(transaction, fresh)) touched.add(id);
  await identifyInstruments(transaction, touched);
  await forgetRegisterEdges(transaction, [...touched]);
  await countRegisterEdges(transaction, [...touched]);
  await sweepInstruments(transaction, touched);
  await markKeys(transaction, rows, clock);
  await transaction.run('note-register-version', { version });
}

/** Writes rows; returns the instruments they are and have relations with. */
async function putRows(transaction: Transaction, rows: readonly RegisterRow[]): Promise<readonly string[]> {
  const facts = rows.map((row) => {
    const { id, title, issued, issuedBy } = row;
    return { id, title, issued, issuedBy, row: JSON.stringify(row) };
  });
  await transaction.each('put-register-rows', 'rows', facts);
  const names = rows.flatMap((row) => row.names.map(({ name }) => ({ id: row.id, name: nameForm(name) })));
  await transaction.each('put-register-names', 'names', names);
  const edges = rows.flatMap(({ id: from, relations }) =>
    relations
      .filter(({ to }) => to !== from)
      .map(({ relation, to, source }) => {
        const rank = relationOrder.rank(relation);
        return { key: `${from} ${digits(rank, 2)} ${to} ${source}`, from, relation: rank, to, source };
      }),
  );
  await transaction.each('put-register-relations', 'edges', edges);
  const vouchers = rows.map((row) => voucher(row.id, 'register', PRIORITY.register, registerInstrument(row)));
  await transaction.each('vouch-by-register', 'vouchers', vouchers);
  return [...rows.map(({ id }) => id), ...edges.map(({ to }) => to)];
}

/**
 * Keys whose rows changed are resolved again: by symbol, by name, and numbers printed with a nickname that a row knows.
 * Drafts ask the register which act was issued since, so any change may concern them.
 */
async function markKeys(transaction: Transaction, rows: readonly RegisterRow[], clock: number): Promise<void> {
  const before = await transaction.all<{ form: string; fingerprint: string }>('register-keys');
  const old = new Map(before.map(({ form, fingerprint }) => [form, fingerprint]));
  const now = registerFingerprints(rows);
  const changed = [...new Set([...now.keys(), ...old.keys()])].filter((form) => now.get(form) !== old.get(form));
  if (changed.length === 0) return;
  const drafts = await transaction.all<{ key: string }>('draft-keys');
  const asking = await transaction.each<{ key: string }>('keys-asking-register', 'forms', changed);
  const fingerprints = changed.map((form) => ({ form, fingerprint: now.get(form) ?? null }));
  await transaction.each('put-register-keys', 'keys', fingerprints);
  const keys = [...drafts, ...asking].map(({ key }) => key);
  await markChanged(transaction, keys, clock);
}
