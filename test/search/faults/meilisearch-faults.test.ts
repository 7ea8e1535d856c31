import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Patience } from '../../../search/meilisearch/index.js';
import { openMeilisearch } from '../../../search/meilisearch/index.js';
import type { TaskSearch } from '../../../search/task-search.js';
import type { DanchieuError } from '../../../src/errors/errors.js';
import type { SearchTask } from '../../../src/facts/search-task.js';
import { searchTask } from '../../support/search-tasks.js';
import { type Fault, FaultyServer } from './faulty-server.js';

const QUICK: Patience = { answer: 300, upload: 300, tries: 2_000, firstPause: 5, longestPause: 40, task: 400 };
const HASTY: Patience = { ...QUICK, tries: 60 };

let server: FaultyServer;
beforeEach(async () => {
  server = new FaultyServer();
  await server.start();
});
afterEach(async () => server.stop());

const open = (patience: Patience = QUICK, more: { apiKey?: string; batchBytes?: number } = {}): Promise<TaskSearch> => {
  const { apiKey = 'master', ...options } = more;
  return openMeilisearch({ host: server.host, apiKey }, { patience, ...options });
};
const detailOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'DanchieuError', code: 'store-unreachable', exitCode: 3 });
  const { values } = error as DanchieuError;
  expect(values.location).toBe(server.host);
  return String(values.detail);
};
const put = (search: TaskSearch): Promise<void> => search.put([searchTask('a', 'một')]);
const ask = (search: TaskSearch) => search.search({ words: 'một', limit: 5 });

describe('a Meilisearch server that fails for a moment', () => {
  const passing: readonly Fault[] = ['error', 'proxy', 'silent', 'cut', 'busy'];
  it.each(passing)('is asked again: %s', async (fault) => {
    server.misbehave(fault, 2, /settings/);
    const search = await open();
    server.misbehave(fault, 2, /multi-search/);
    expect((await ask(search)).total).toBe(0);
    server.misbehave(fault, 1, /documents$/);
    server.misbehave(fault, 1, /tasks/);
    await put(search);
    server.misbehave(fault, 1, /stats/);
    expect(await search.count()).toBe(0);
  });

  it('may be started again while it is asked', async () => {
    const search = await open();
    await server.stop();
    const asked = Promise.all([ask(search), put(search)]);
    await new Promise((done) => setTimeout(done, 100));
    await server.start();
    expect((await asked)[0].total).toBe(0);
  });

  it('is given growing pauses, up to a limit', async () => {
    const search = await open({ ...QUICK, tries: 300, firstPause: 20, longestPause: 80 });
    server.misbehave('error', 1_000, /stats/);
    server.seen.length = 0;
    await detailOf(search.count());
    // 20 + 40 + 80 + 80 ms of pauses fit into 300 ms: the first try and four more, fewer on a slow machine.
    expect(server.seen.length).toBeGreaterThan(1);
    expect(server.seen.length).toBeLessThanOrEqual(5);
  });
});

describe('a Meilisearch server that does not come back', () => {
  it.each([
    ['error', 'HTTP 500 internal: the index is broken'],
    ['proxy', 'the answer is not JSON'],
    ['silent', 'request timed out after 300ms'],
    ['cut', 'connection cut off'],
    ['busy', 'HTTP 429 too_many_search_requests: too many requests'],
  ] as const)('is told with the reason: %s', async (fault, reason) => {
    const search = await open(HASTY);
    server.misbehave(fault, 1_000);
    expect(await detailOf(ask(search))).toBe(reason);
    expect(await detailOf(put(search))).toBe(reason);
    expect(await detailOf(search.count())).toBe(reason);
    expect(await detailOf(search.clear())).toBe(reason);
    expect(await detailOf(open(HASTY))).toBe(reason);
  });

  it('is told when nobody listens', async () => {
    await server.stop();
    expect(await detailOf(open(HASTY))).toBe('connection refused');
    const host = 'http://meili.invalid:7700';
    await expect(openMeilisearch({ host }, { patience: HASTY })).rejects.toMatchObject({ code: 'store-unreachable' });
  });

  it('is not asked again for what it refuses', async () => {
    server.misbehave('forbidden', 1_000);
    expect(await detailOf(open())).toBe('HTTP 403 invalid_api_key: The provided API key is invalid.');
    expect(server.seen).toHaveLength(1);
  });

  it('is told when it answers something else', async () => {
    const search = await open();
    server.misbehave('strange', 1_000, /multi-search|fetch|stats|search$|DELETE|tasks/);
    const reason = 'the answer is not of the form that Meilisearch gives';
    for (const asked of [ask(search), put(search), search.count(), search.clear(), search.complete?.('luat', 5)]) {
      expect(await detailOf(Promise.resolve(asked))).toBe(reason);
    }
    server.behave();
    server.misbehave('strange', 1_000, /keys|POST .*documents$/);
    expect(await detailOf(put(search))).toBe(reason);
    expect(await detailOf(open())).toBe(reason);
  });

  it('is not looked for at what is no address, nor with a password in it', async () => {
    for (const [host, code] of [
      ['http://', 'setting-invalid'],
      ['http://office:secret@localhost:7700', 'setting-secret'],
    ] as const) {
      const error: unknown = await openMeilisearch({ host }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code });
      expect(String(error)).not.toContain('secret');
    }
    await expect(openMeilisearch({ host: server.host, indexPrefix: 'a/b' })).rejects.toMatchObject({
      code: 'setting-invalid',
    });
  });
});

describe('work handed to a Meilisearch server', () => {
  it('is waited for', async () => {
    const search = await open();
    server.tasksTake = 4;
    server.seen.length = 0;
    await put(search);
    expect(server.seen.filter(({ path }) => path.startsWith('/tasks/'))).toHaveLength(5);
  });

  it('is told when it fails, is cancelled, or takes too long', async () => {
    const search = await open();
    server.tasksEnd = 'failed';
    expect(await detailOf(put(search))).toMatch(
      /^task \d+ \(documentAdditionOrUpdate\) failed: no_space_left_on_device: no space left on the disk$/,
    );
    expect(await detailOf(search.clear())).toContain('no_space_left_on_device');
    server.tasksEnd = 'canceled';
    expect(await detailOf(put(search))).toContain('failed: canceled');
    server.tasksEnd = 'processing';
    expect(await detailOf(put(search))).toMatch(
      /^task \d+ \(documentAdditionOrUpdate\) is still processing after \d+ s$/,
    );
  });

  it('is told when a new index cannot be put in the place of the old one, which goes on answering', async () => {
    const search = await open();
    async function* tasks(): AsyncGenerator<readonly SearchTask[]> {
      yield [searchTask('a', 'một')];
      server.misbehave('error', 1_000, /swap-indexes/);
    }
    const hasty = await open(HASTY);
    expect(await detailOf(hasty.rebuild(tasks()))).toBe('HTTP 500 internal: the index is broken');
    server.behave();
    expect((await ask(search)).total).toBe(0);
  });

  it('is sent in batches by size', async () => {
    const search = await open(QUICK, { batchBytes: 20_000 });
    server.seen.length = 0;
    await search.put(Array.from({ length: 200 }, (_one, index) => searchTask(`t-${index}`, 'đường sắt '.repeat(20))));
    const sent = server.seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/documents'));
    expect(sent.length).toBeGreaterThan(5);
    for (const { bytes } of sent) expect(bytes).toBeLessThanOrEqual(20_000);
  });

  it('is not sent again when the indexes are set up already', async () => {
    await open();
    server.seen.length = 0;
    const search = await open();
    expect(server.seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    await ask(search);
    expect(server.seen.at(-1)).toMatchObject({ path: '/multi-search', key: 'a key for searching' });
  });

  it('goes by the one key there is where no other can be made', async () => {
    server.misbehave('forbidden', 1_000, /keys/);
    const search = await open();
    await ask(search);
    expect(server.seen.at(-1)).toMatchObject({ path: '/multi-search', key: 'master' });
    expect(await search.complete?.('luat', 5)).toEqual([]);
  });
});
