import { changesSince } from '../../service/ask/changes.js';
import { readiness } from '../../service/ask/readiness.js';
import { storeCoverage } from '../../service/ask/store-coverage.js';
import { exportLines } from '../../service/keep/export.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { MAX_LIMIT } from '../contract/query.js';
import type { storeRoutes } from '../contract/store.js';
import { describeApi } from '../openapi/describe.js';
import { recordSchema } from '../openapi/json-schema.js';
import { RECORD_NAMES } from '../schemas/records.js';
import { type Handlers, Lines, Unready } from './call.js';
import { ZERO_MEANS } from './zero.data.js';

export const storeHandlers: Handlers<typeof storeRoutes> = {
  async getSession({ backend, mayWrite }) {
    const { lookupCharacters, lookupCitations, uploadBytes } = backend.limits;
    return {
      version: backend.version,
      reading: backend.access.reading,
      writing: mayWrite,
      limits: { lookupCharacters, lookupCitations, uploadBytes, page: MAX_LIMIT },
    };
  },

  getLive: async () => ({ status: 'up' }),

  async getReady({ service }) {
    const found = await readiness(service);
    return found.status === 'down' ? new Unready(found) : found;
  },

  getMetrics: async ({ backend }) => new Lines('text/plain', only(await backend.metrics.text()), null),

  getOpenApi: async ({ backend, base }) => describeApi(backend.version, base),

  async listSchemas({ base }) {
    return { items: RECORD_NAMES.map((name) => ({ name, address: `${base}/schemas/${name}` })) };
  },

  async getSchema({ params: { name } }) {
    const known = RECORD_NAMES.find((one) => one.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw new DanchieuError('not-found', { ref: name });
    return recordSchema(known);
  },

  async getCoverage({ service, language }) {
    return { ...(await storeCoverage(service)), zero: ZERO_MEANS[language] };
  },

  listChanges: ({ service, query: { since, limit } }) => changesSince(service, { after: since ?? null, limit }),

  async exportStore({ service, query: { format } }) {
    return format === 'csv'
      ? new Lines('text/csv', exportLines(service.graph, 'csv'), 'danchieu.csv')
      : new Lines('application/x-ndjson', exportLines(service.graph, 'jsonl'), 'danchieu.ndjson');
  },
};

async function* only(text: string): AsyncGenerator<string> {
  yield text.trimEnd();
}
