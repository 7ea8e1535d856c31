import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteGraph } from '../../../graph/sqlite/index.js';
import { openSqliteSearch } from '../../../search/sqlite/index.js';
import { put } from '../../support/graph-stores.js';
import { PROGRAMMES } from '../../support/programmes.js';
import { searchTask } from '../../support/search-tasks.js';
import { temporaryFiles } from '../../support/sqlite-files.js';
import { taskSearchContract } from '../task-search.contract.js';

taskSearchContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'danchieu-search-'));
  const search = await openSqliteSearch(join(folder, 'store.sqlite'));
  return {
    search,
    close: async () => {
      await search.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});

const file = temporaryFiles();

describe('SQLite search beside the graph', () => {
  it('lives in the file of the graph and is filled from it', async () => {
    const location = file('store.sqlite');
    const graph = await openSqliteGraph(location);
    const search = await openSqliteSearch(location);
    await put(graph, ...PROGRAMMES);
    const pending = await graph.pendingTasks(100);
    await search.put(pending);
    await graph.markSearched(pending);
    expect(await search.count()).toBe((await graph.coverage()).tasks);
    const { hits } = await search.search({ words: 'gop y du thao', limit: 5 });
    expect(hits.map(({ task }) => task)).toEqual(['tay-ninh-2024:t-1']);
    await search.close();
    expect(await graph.check()).toEqual([]);
    await graph.close();
  });

  it('respells by the words that stand in tasks now, whoever wrote them', async () => {
    const location = file('store.sqlite');
    const search = await openSqliteSearch(location);
    const other = await openSqliteSearch(location);
    const found = async (words: string): Promise<string[]> =>
      (await search.search({ words, limit: 5 })).hits.map(({ task }) => task);
    await search.put([searchTask('a', 'cấp phép khoáng sản')]);
    expect(await found('khoang sanr')).toEqual(['a']);
    await search.put([searchTask('b', 'đăng ký hộ tịch')]);
    expect(await found('ho tichj')).toEqual(['b']);
    await other.put([searchTask('c', 'hòa giải ở cơ sở')]);
    expect(await found('hoa giair')).toEqual(['c']);
    await Promise.all([search.close(), other.close()]);
  });

  it('starts anew over an older version, refuses a newer one and what is no database', async () => {
    const location = file('store.sqlite');
    const search = await openSqliteSearch(location);
    await search.put([searchTask('a', 'một')]);
    await search.close();
    const version = (to: number): void => {
      const db = new Database(location);
      db.prepare('UPDATE search_meta SET version = ?').run(to);
      db.close();
    };
    version(0);
    const again = await openSqliteSearch(location);
    expect(await again.count()).toBe(0);
    await again.close();
    version(99);
    await expect(openSqliteSearch(location)).rejects.toMatchObject({ code: 'store-newer' });
    await expect(openSqliteSearch(file('.'))).rejects.toMatchObject({ code: 'store-unreachable' });
  });
});
