import type { GraphStore } from '../store.js';
import { Connection, type Neo4jAddress, type Neo4jOptions } from './connection.js';
import { Neo4jGraph } from './neo4j-graph.js';
import { rederive } from './rederive.js';
import { prepare } from './schema.js';

export type { Neo4jAddress, Neo4jOptions } from './connection.js';
export { SCHEMA_VERSION } from './schema.js';

/**
 * Opens the graph in a Neo4j database, made when it is empty.
 * @throws DanchieuError `store-unreachable`, `store-newer`, `store-busy`.
 */
export async function openNeo4jGraph(address: Neo4jAddress, options: Neo4jOptions = {}): Promise<GraphStore> {
  const connection = new Connection(address, options);
  try {
    const { derived } = await prepare(connection);
    if (!derived) await rederive(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jGraph(connection);
}
