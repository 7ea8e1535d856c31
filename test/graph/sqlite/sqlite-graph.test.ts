import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteGraph } from '../../../graph/sqlite/index.js';
import { graphStoreContract } from '../graph-store.contract.js';

graphStoreContract('SQLite', async (options = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'danchieu-graph-'));
  const store = await openSqliteGraph(join(folder, 'store.sqlite'), options);
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
