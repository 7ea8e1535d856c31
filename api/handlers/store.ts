import { storeCoverage } from '../../service/ask/store-coverage.js';
import { exportLines } from '../../service/keep/export.js';
import { MAX_LIMIT } from '../contract/query.js';
import type { storeRoutes } from '../contract/store.js';
import { type Handlers, Lines } from './call.js';
import { ZERO_MEANS } from './zero.data.js';

export const storeHandlers: Handlers<typeof storeRoutes> = {
  async getSession({ backend, mayWrite }) {
    const { lookupCharacters, lookupCitations } = backend.limits;
    return {
      version: backend.version,
      reading: backend.access.reading,
      writing: mayWrite,
      limits: { lookupCharacters, lookupCitations, page: MAX_LIMIT },
    };
  },

  async getCoverage({ service, language }) {
    return { ...(await storeCoverage(service)), zero: ZERO_MEANS[language] };
  },

  async exportStore({ service, query: { format } }) {
    return format === 'csv'
      ? new Lines('text/csv', exportLines(service.graph, 'csv'), 'danchieu.csv')
      : new Lines('application/x-ndjson', exportLines(service.graph, 'jsonl'), 'danchieu.ndjson');
  },
};
