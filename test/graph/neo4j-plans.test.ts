import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { cypher, cypherFolder } from '../../graph/neo4j/cypher.js';
import { openNeo4jGraph } from '../../graph/neo4j/index.js';
import { type BorrowedNeo4j, borrowNeo4j } from '../neo4j-server/borrow-neo4j.js';
import { whyNoNeo4j } from '../neo4j-server/start-neo4j.js';

const questions = readdirSync(cypherFolder())
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.replace('.cypher', ''));

const plannedOnce = questions.filter((question) => /^CYPHER replan=skip$/m.test(cypher(question)));

function scans({ operatorType, children }: Plan): readonly string[] {
  return [...(operatorType.includes('Scan') ? [operatorType] : []), ...children.flatMap(scans)];
}

const reason = whyNoNeo4j();
if (reason !== null) {
  console.warn(`SKIPPED: how Neo4j plans what it is asked, because ${reason}`);
  describe.skip('Questions that Neo4j plans once', () => it('need Java and Maven', () => undefined));
} else {
  describe('Questions that Neo4j plans once', () => {
    let server: BorrowedNeo4j;
    let driver: Driver;
    beforeAll(async () => {
      server = await borrowNeo4j();
      await server.empty();
      await (await openNeo4jGraph(server.address)).close();
      const { uri, username, password } = server.address;
      driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    }, 600_000);
    afterAll(async () => {
      await driver.close();
      await server.giveBack();
    });

    const scansFor = async (question: string): Promise<readonly string[]> => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${question}`);
      return scans(summary.plan as Plan);
    };

    it('find all by keys and identities, so that the plan made for an empty store serves a full one', async () => {
      const wrong: (readonly [string, readonly string[]])[] = [];
      for (const question of plannedOnce) {
        const found = await scansFor(cypher(question));
        if (found.length > 0) wrong.push([question, found]);
      }
      expect(wrong).toEqual([]);
      expect(plannedOnce.length).toBeGreaterThan(20);
    }, 120_000);

    it('would be found out if one read its way through a label', async () => {
      expect(await scansFor('MATCH (t:Task) WHERE t.lead = $unit RETURN t.id')).not.toEqual([]);
    }, 120_000);
  });
}
