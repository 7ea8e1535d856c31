import { RELATIONS } from '../../../src/facts/statement.js';
import { documentOfNode } from '../../document-instrument.js';
import { type EdgeEnds, edgeKeys } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

/**
 * Draws edges as relationships of their own type, for those who look at the graph or walk it in Cypher; lists and traces
 * read the `Edge` nodes, whose order an index keeps.
 */
export async function drawEdges(transaction: Transaction, edges: readonly EdgeEnds[]): Promise<void> {
  const rows = edges.map(({ from, relation, to }) => ({
    out: edgeKeys({ from, relation, to }).out,
    from,
    fromDocument: documentOfNode(from),
    to,
    toDocument: documentOfNode(to),
    type: relationshipType(relation),
  }));
  await transaction.each('draw-edges', 'edges', rows);
}

/** `based-on` as `BASED_ON`. */
function relationshipType(rank: number): string {
  return (RELATIONS[rank] ?? '').toUpperCase().replaceAll('-', '_');
}
