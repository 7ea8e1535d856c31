import { type EdgeEnds, edgeKeys } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { drawEdges } from './draw-edges.js';

/** Counts how many rows of the register say each edge from or to these instruments; edges show while both ends exist. */
export async function countRegisterEdges(transaction: Transaction, instruments: readonly string[]): Promise<void> {
  const said = await transaction.each<EdgeEnds & { sources: number }>('register-edges', 'instruments', instruments);
  await transaction.each(
    'put-register-edges',
    'edges',
    said.map((edge) => ({ ...edge, ...edgeKeys(edge) })),
  );
  await drawEdges(transaction, said);
}

/** The register says nothing of these instruments any more, for the while. */
export async function forgetRegisterEdges(transaction: Transaction, instruments: readonly string[]): Promise<void> {
  await drawEdges(transaction, await transaction.each<EdgeEnds>('forget-register-edges', 'instruments', instruments));
}
