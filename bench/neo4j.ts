import { type Neo4jAddress, openNeo4jGraph } from '../graph/neo4j/index.js';
import { startNeo4j } from '../test/neo4j-server/start-neo4j.js';
import { fillStore } from './fill-store.js';
import { measureChanges, measureQuestions } from './graph-questions.js';
import { type Figure, told, toldInParts } from './measure.js';
import { shapeOf } from './store.js';

/** Milliseconds that a question over Bolt may take, p95. */
const TARGETS = { page: 50, hops: 80, change: 1000 };

/**
 * The same store and the same questions in Neo4j: at `NEO4J_URI`, which must be empty, or in a server started for it.
 */
export async function benchNeo4j(scale: number): Promise<readonly Figure[]> {
  const { address, pid, stop } = await server();
  try {
    return await measure(address, pid, scale);
  } finally {
    await stop();
  }
}

interface BenchServer {
  readonly address: Neo4jAddress;
  /** Null where it was not started here. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

async function server(): Promise<BenchServer> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri !== undefined) {
    const database = process.env.NEO4J_DATABASE;
    return { address: { uri, username, password, database }, pid: null, stop: async () => undefined };
  }
  const started = await told('Neo4j started', () => startNeo4j({ size: 'large' }));
  return { address: started, pid: started.pid, stop: () => started.stop() };
}

async function measure(address: Neo4jAddress, pid: number | null, scale: number): Promise<readonly Figure[]> {
  const graph = await openNeo4jGraph(address);
  try {
    if ((await graph.coverage()).documents > 0)
      throw new Error('the Neo4j store is not empty: the bench fills its own');
    const shape = shapeOf(scale);
    console.log(`\nStore of ${shape.tasks} tasks, ${shape.tasks * shape.citationsPerTask} citations (Neo4j over Bolt)`);
    const part = toldInParts(pid);
    const tenth = Math.ceil(shape.tasks / shape.tasksPerDocument / 10);
    await told(`filled, as indexing does (target ${240 * scale} s)`, async () => {
      await fillStore(graph, shape, (documents) => {
        if (documents % tenth === 0) part(`${documents} documents`);
      });
      part('the rest');
    });
    const figures = await measureQuestions(graph, TARGETS);
    await measureChanges(graph, shape, TARGETS);
    const wrong = await told('check: derived anew and compared', () => graph.check());
    if (wrong.length > 0) throw new Error(`the store does not agree with itself: ${wrong.join('; ')}`);
    return figures;
  } finally {
    await graph.close();
  }
}
