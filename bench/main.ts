import { benchApi } from './api.js';
import { benchExtract } from './extract.js';
import { besides } from './measure.js';
import { benchNeo4j } from './neo4j.js';
import { benchStore } from './store.js';

/**
 * `npm run bench [-- --scale 0.1] [--neo4j] [--api]`: figures of this machine, each beside its target; the scale is the
 * store's. `--api` measures the server alone, as it was built (`npm run build`).
 * Neo4j is measured, too, when it is asked for or when `NEO4J_URI` names one.
 */
const given = process.argv.indexOf('--scale');
const scale = given < 0 ? 1 : Number(process.argv[given + 1]);
if (!(scale > 0 && scale <= 1)) throw new RangeError('--scale takes a number over 0, up to 1');
if (process.argv.includes('--api')) {
  await benchApi(scale);
  process.exit();
}
await benchExtract();
const embedded = await benchStore(scale);
if (process.argv.includes('--neo4j') || process.env.NEO4J_URI !== undefined) {
  besides(['SQLite', 'Neo4j'], [embedded, await benchNeo4j(scale)]);
}
