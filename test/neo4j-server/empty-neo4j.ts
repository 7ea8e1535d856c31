import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../graph/neo4j/index.js';

/** Takes everything out of a test server's database; constraints and indexes stay. */
export async function emptyNeo4j({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  } finally {
    await driver.close();
  }
}
