import { afterAll, describe, it } from '@jest/globals';
import { openMeilisearch } from '../../../search/meilisearch/index.js';
import { taskSearchContract } from '../task-search.contract.js';
import { realServer, sweep } from './real-server.js';

const server = await realServer();
const indexPrefix = `contract-${process.pid}`;

if (server === null) {
  describe('Meilisearch', () => it.skip('runs the contract where MEILI_HOST answers', () => undefined));
} else {
  afterAll(() => sweep(server, indexPrefix));
  taskSearchContract('Meilisearch', async () => {
    const search = await openMeilisearch({ ...server, indexPrefix });
    return {
      search,
      close: async () => {
        await search.clear();
        await search.close();
      },
    };
  });
}
