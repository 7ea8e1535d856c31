import type { InstrumentRecord } from '../../../src/facts/outcome.js';
import { nameForm, symbolForm } from '../../forms.js';
import type { Transaction } from '../transaction.js';
import { countRegisterEdges, forgetRegisterEdges } from './register-edges.js';

/**
 * Several sources may know one instrument: the register, keys whose outcomes name it, a document that is it. It exists
 * while one does, and its identity is that of the first in this order, so no order of arrival can show.
 */
export const PRIORITY = { register: 0, key: 1, document: 4 } as const;

export type Voucher = Readonly<{
  source: string;
  instrument: string;
  known: Readonly<Record<string, string | number | boolean | null>>;
}>;

/** `name` tells sources of one priority apart. */
export function voucher(source: string, name: string, priority: number, record: InstrumentRecord): Voucher {
  const { identity } = record;
  return {
    source,
    instrument: record.id,
    known: {
      priority,
      source: name,
      identity: JSON.stringify(identity),
      provisional: record.provisional,
      type: identity.type,
      symbol: identity.number === null ? null : symbolForm(identity.number),
      name: identity.name === null ? null : nameForm(identity.name),
    },
  };
}

/** Gives the touched instruments their identities; relations of the register show once both their ends exist. */
export async function identifyInstruments(transaction: Transaction, touched: ReadonlySet<string>): Promise<void> {
  const made = await transaction.each<{ id: string }>('identify-instruments', 'instruments', [...touched]);
  await countRegisterEdges(
    transaction,
    made.map(({ id }) => id),
  );
}

/** Drops the touched instruments that no source knows any more; after everything that counted on them is gone. */
export async function sweepInstruments(transaction: Transaction, touched: ReadonlySet<string>): Promise<void> {
  const gone = await transaction.each<{ id: string }>('sweep-instruments', 'instruments', [...touched]);
  await forgetRegisterEdges(
    transaction,
    gone.map(({ id }) => id),
  );
}
