import { describe, expect, it } from '@jest/globals';
import { indexDocuments } from '../../../service/index/index-documents.js';
import { diagnose } from '../../../service/keep/doctor.js';
import { removeDocument } from '../../../service/keep/remove.js';
import { isAdopted, reindexSearch, searchDifference } from '../../../service/keep/search-index.js';
import type { Service } from '../../../service/open/service.js';
import { testServices } from '../../support/services.js';

const QUESTIONS = ['dữ liệu dùng chung', 'du lieu', '"chuyển đổi số"', '61/2018/NĐ-CP', '27-NQ/TW', 'một cửa'];
const DIGITAL = 'ke-hoach-chuyen-doi-so-nghe-an-2027.txt';

const store = testServices();

async function filled(): Promise<Service> {
  const { service } = await store();
  await indexDocuments(service, { paths: ['samples'], root: 'samples', stated: {}, allowClassified: false });
  return service;
}

function answers({ search }: Service) {
  return Promise.all(QUESTIONS.map((words) => search.search({ words, limit: 20, facets: ['instrument', 'unit'] })));
}

describe('making the search index anew', () => {
  it('changes no answer, and the store knows the new index for its own', async () => {
    const service = await filled();
    const [before, id] = [await answers(service), await service.search.id()];
    expect(before.every(({ total }) => total > 0)).toBe(true);

    const told: number[] = [];
    const tasks = await reindexSearch(service, (done) => told.push(done));
    expect(tasks).toBe((await service.graph.coverage()).tasks);
    expect(told.at(-1)).toBe(tasks);
    expect(await answers(service)).toEqual(before);
    expect(await service.search.id()).not.toBe(id);
    expect(await isAdopted(service)).toBe(true);
    expect((await diagnose(service)).problems).toEqual([]);
  });

  it('mends an index that lost tasks and holds others', async () => {
    const service = await filled();
    const before = await answers(service);
    for await (const ids of service.search.ids()) {
      await service.search.put(ids.slice(0, 5).map((id) => ({ id, version: 0, document: null })));
      break;
    }
    expect((await searchDifference(service)).missing).toHaveLength(5);
    await reindexSearch(service);
    expect(await searchDifference(service)).toEqual({ missing: [], extra: [] });
    expect(await answers(service)).toEqual(before);
  });

  it('leaves the old index answering when it is interrupted, and ends when it is asked again', async () => {
    const service = await filled();
    const before = await answers(service);
    const interrupted = reindexSearch(service, () => {
      throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await answers(service)).toEqual(before);
    await reindexSearch(service);
    expect(await answers(service)).toEqual(before);
    expect((await diagnose(service)).problems).toEqual([]);
  });

  it('goes on with what is removed afterwards', async () => {
    const service = await filled();
    await reindexSearch(service);
    await removeDocument(service, DIGITAL);
    expect((await diagnose(service)).problems).toEqual([]);
  });
});
