import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXTRACTOR_VERSION, extractFacts } from '../../../indexer/index.js';
import { indexDocuments } from '../../../service/index/index-documents.js';
import { parseToken, printToken } from '../../../service/index/token.js';
import { type CopyReport, copyStore } from '../../../service/keep/copy.js';
import { openPlace, readPlaces } from '../../../service/keep/copy-place.js';
import { exportLines } from '../../../service/keep/export.js';
import { removeDocument } from '../../../service/keep/remove.js';
import { openService, type Service } from '../../../service/open/service.js';
import { DanchieuError } from '../../../src/errors/errors.js';

const HEALTH = 'samples/chuong-trinh-cong-tac-bo-y-te-2026.txt';
const DIGITAL = 'samples/ke-hoach-chuyen-doi-so-nghe-an-2027.txt';

describe('copying a store', () => {
  let folder: string;
  let source: string;
  let target: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danchieu-copy-'));
    source = join(folder, 'nguon', 'kho.sqlite');
    target = join(folder, 'dich', 'kho.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives a store that exports the same, line by line, and says so when asked again', async () => {
    await index(source, [HEALTH, DIGITAL], { place: 'Nghệ An' });
    const report = await copy(source, target);
    expect(report).toMatchObject({ documents: 2, already: false });
    const lines = await exported(source);
    expect(report.records).toBe(lines.length);
    expect(await exported(target)).toEqual(lines);
    expect(await copy(source, target)).toEqual({ documents: 0, records: lines.length, already: true });
  });

  it('is a store like any other: it is searched, and knows which files it has read', async () => {
    await index(source, [HEALTH, DIGITAL]);
    await copy(source, target);
    await withStore(target, async ({ search }) => {
      expect((await search.search({ words: 'chuyển đổi số', limit: 10 })).total).toBeGreaterThan(0);
    });
    expect(await index(target, [HEALTH, DIGITAL])).toMatchObject({ unchanged: 2, written: 0 });
  });

  it('goes on where it was interrupted', async () => {
    await index(source, [HEALTH, DIGITAL]);
    const interrupted = copy(source, target, () => {
      throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await copy(source, target)).toMatchObject({ documents: 2, already: false });
    expect(await exported(target)).toEqual(await exported(source));
  });

  it('does not touch a target that holds something else', async () => {
    await index(source, [HEALTH]);
    await index(target, [DIGITAL]);
    const before = await exported(target);
    await expect(copy(source, target)).rejects.toMatchObject({ code: 'copy-occupied', exitCode: 2 });
    expect(await exported(target)).toEqual(before);
  });

  it('does not take more than the source for the source', async () => {
    await index(source, [HEALTH]);
    await index(target, [HEALTH, DIGITAL]);
    await expect(copy(source, target)).rejects.toMatchObject({ code: 'copy-occupied' });
    await withStore(target, (service) => removeDocument(service, DIGITAL));
    expect(await copy(source, target)).toMatchObject({ already: true });
  });

  it('wants a source that this version has read: else the copy would say something else', async () => {
    await index(source, [HEALTH]);
    await readByAnOlderVersion(source);
    await expect(copy(source, target)).rejects.toMatchObject({ code: 'copy-unsettled', exitCode: 2 });
    expect((await exported(target)).filter((line) => line.startsWith('{"kind":"document"'))).toEqual([]);
  });

  it('wants a source that is there and another target', async () => {
    await expect(copy(source, target)).rejects.toMatchObject({ code: 'store-missing' });
    const read = (from: string, to: string) => () => readPlaces(from, to, { store: source });
    for (const [from, to] of [
      [`sqlite:${source}`, `sqlite:${join(folder, 'dich', '..', 'nguon', 'kho.sqlite')}`],
      [`sqlite:${source}`, 'neo4j'],
      [source, `sqlite:${target}`],
      ['sqlite:', `sqlite:${target}`],
    ] as const) {
      expect(read(from, to)).toThrow(DanchieuError);
    }
  });
});

async function withStore<T>(store: string, work: (service: Service) => Promise<T>): Promise<T> {
  const service = await openService({ store }, { to: 'change' });
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

function index(store: string, paths: readonly string[], stated = {}) {
  return withStore(store, (service) =>
    indexDocuments(service, { paths, root: process.cwd(), stated, allowClassified: false }),
  );
}

async function copy(source: string, target: string, onDocument = (): void => {}): Promise<CopyReport> {
  const places = readPlaces(`sqlite:${source}`, `sqlite:${target}`, { store: source });
  const from = await openPlace(places[0], 'source');
  try {
    const to = await openPlace(places[1], 'target');
    try {
      return await copyStore(from, to, { onDocument });
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function exported(store: string): Promise<readonly string[]> {
  return withStore(store, async ({ graph }) => {
    const lines: string[] = [];
    for await (const line of exportLines(graph, 'jsonl')) lines.push(line);
    return lines;
  });
}

/** Marks every document as read by the version before this one. */
async function readByAnOlderVersion(store: string): Promise<void> {
  await withStore(store, async ({ graph, engine }) => {
    for (const { id, path } of (await graph.documents({ limit: 100 })).items) {
      const token = parseToken((await graph.documentToken(id)) ?? '');
      const original = await graph.documentText(id);
      if (token === null || original === null) throw new Error(`${id} was not read by an index run`);
      const input = { original, path, documentId: id, contentHash: token.content, stated: token.stated };
      const facts = extractFacts(input, await engine.lexicon());
      await graph.putDocument(facts, printToken({ ...token, extractor: EXTRACTOR_VERSION - 1 }));
    }
  });
}
