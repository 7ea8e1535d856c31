import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BorrowedNeo4j, borrowNeo4j } from '../neo4j-server/borrow-neo4j.js';
import { whyNoNeo4j } from '../neo4j-server/start-neo4j.js';
import { realServer, sweep } from '../search/meilisearch/real-server.js';
import { runHere } from './in-process.js';

const noNeo4j = whyNoNeo4j();
const meilisearch = await realServer();
if (noNeo4j !== null) console.warn(`SKIPPED: every command on Neo4j as on SQLite did NOT run: ${noNeo4j}`);

const indexPrefix = `commands-${process.pid}`;

/** Questions, each the rest of a command line; the store is the same under all of them. */
const QUESTIONS: readonly (readonly string[])[] = [
  ['coverage'],
  ['instrument', '47/2020/NĐ-CP'],
  ['instrument', '27-NQ/TW'],
  ['tasks', '--citing', '61/2018/NĐ-CP'],
  ['tasks', '--citing', '27-NQ/TW', '--limit', '1'],
  ['tasks', '--citing', '749/QĐ-TTg', '--role', 'implements', '--period', '2027'],
  ['tasks', '--citing', '61/2018/NĐ-CP', '--place', 'Nghệ An', '--unit', 'Sở'],
  ['trace', '749/QĐ-TTg', '--depth', '3'],
  ['impact', '61/2018/NĐ-CP'],
  ['search', '61/2018/NĐ-CP'],
  ['search', 'du lieu', '--limit', '50', '--facets', 'instrument,type,issuer,role,unit,place,document,year'],
  ['search', '"dữ liệu" số', '--limit', '50', '--sort', 'deadline'],
  ['search', 'thủ tục', '--limit', '50', '--sort', 'date', '--facets', 'unit', '--period', '2026'],
  ['search', 'một cửa', '--role', 'implements', '--place', 'Nghệ An', '--limit', '50'],
  ['search', 'dữ liệuu', '--limit', '50'],
  ['findings', '--limit', '200'],
  ['findings', '--kind', 'ambiguous'],
  ['register', 'show', '47/2020/NĐ-CP'],
  ['extract', 'samples/ke-hoach-chuyen-doi-so-nghe-an-2027.txt', '--of', 'tasks', '--format', 'json'],
  ['export', '--format', 'jsonl'],
  ['doctor'],
];

/** What differs between any two stores and says nothing: where they are, and keys of pages. */
const OWN = new Set(['location', 'kind', 'next', 'highlights']);

/** An answer without that; tasks found by words alone in the order of ids, for each engine ranks in its own way. */
function comparable(answer: string, ranked: boolean): unknown {
  const lines = answer.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    if (!line.startsWith('{')) return line;
    const value = JSON.parse(line) as { store?: unknown; search?: unknown; hits?: { task: string }[] };
    if (ranked && value.hits !== undefined) value.hits.sort((a, b) => (a.task < b.task ? -1 : 1));
    if ('store' in value) return strip({ ...value, store: null, search: null });
    return strip(value);
  });
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'next' ? one !== null : OWN.has(name) ? null : strip(one),
    ]),
  );
}

interface Place {
  readonly environment: Readonly<Record<string, string>>;
}

/** All that are there together: where one differs, the question tells which. */
const servers = [...(noNeo4j === null ? ['Neo4j'] : []), ...(meilisearch === null ? [] : ['Meilisearch'])].join(
  ' and ',
);

(servers !== '' ? describe : describe.skip)('every command with servers', () => {
  let folder: string;
  let graph: BorrowedNeo4j | null = null;
  let places: readonly Place[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danchieu-servers-'));
    await cp('samples', join(folder, 'samples'), { recursive: true });
    await writeFile(join(folder, 'rieng.txt'), OWN_PROGRAMME);
    if (noNeo4j === null) graph = await borrowNeo4j();
    const neo4j =
      graph === null
        ? {}
        : {
            NEO4J_URI: graph.address.uri,
            NEO4J_USERNAME: graph.address.username,
            NEO4J_PASSWORD: graph.address.password,
          };
    const meili = {
      MEILI_HOST: meilisearch?.host ?? '',
      MEILI_MASTER_KEY: meilisearch?.apiKey ?? '',
      MEILI_INDEX_PREFIX: indexPrefix,
    };
    places = ['SQLite', servers].map((name) => ({
      environment: {
        DANCHIEU_STORE: join(folder, 'kho', `${name}.sqlite`),
        ...(name.includes('Neo4j') ? neo4j : {}),
        ...(name.includes('Meilisearch') ? meili : {}),
      },
    }));
    await graph?.empty();
    for (const { environment } of places) {
      expect((await runHere(['index', folder, '--json'], environment)).code).toBe(0);
    }
  }, 300_000);

  afterAll(async () => {
    await graph?.giveBack();
    if (meilisearch !== null) await sweep(meilisearch, indexPrefix);
    await rm(folder, { recursive: true, force: true });
  });

  /** What a command answers in each of the two places, as far as it can be compared. */
  const both = async (argv: readonly string[]): Promise<readonly unknown[]> => {
    const answers: unknown[] = [];
    for (const { environment } of places) {
      const { code, out, err } = await runHere([...argv, '--json'], environment);
      // Complaints name the store's own address: only how many there are is compared.
      const complaints = err.split('\n').length;
      answers.push({ code, complaints, answer: comparable(out, !argv.includes('--sort')) });
    }
    return answers;
  };
  const expectSame = async (argv: readonly string[], code: number): Promise<void> => {
    const [embedded, served] = await both(argv);
    expect(embedded).toMatchObject({ code });
    expect(served).toEqual(embedded);
  };

  it.each(QUESTIONS.map((argv) => [argv.join(' '), argv] as const))(
    '%s',
    async (_line, argv) => {
      const [embedded, served] = await both(argv);
      expect(served).toEqual(embedded);
    },
    120_000,
  );

  it('tells what is not there and what is ambiguous by the same codes', async () => {
    await expectSame(['instrument', '9999/QĐ-TTg'], 4);
    await expectSame(['search', 'không có ở đâu cả'], 4);
    await expectSame(['trace', '27-NQ/TW'], 5);
  }, 120_000);

  it('makes search anew and takes a document out as on SQLite', async () => {
    await expectSame(['reindex-search'], 0);
    await expectSame(['search', 'thủy triều đỏ', '--facets', 'unit'], 0);
    await expectSame(['remove', 'rieng.txt'], 0);
    await expectSame(['search', 'thủy triều đỏ', '--facets', 'unit'], 4);
    await expectSame(['coverage'], 0);
    await expectSame(['doctor', '--repair'], 0);
  }, 240_000);
});

const OWN_PROGRAMME = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN

KẾ HOẠCH
Phát triển nghề nuôi trai ngọc năm 2026

I. NHIỆM VỤ

1. Ứng phó thủy triều đỏ theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
- Đơn vị chủ trì: Phòng Nông nghiệp Quỳnh Lưu Đoài.
2. Thực hiện Quyết định số 4711/QĐ-UBND ngày 02/3/2025 của Ủy ban nhân dân tỉnh về bảo tồn nghêu Bạch Tuộc.
`;
