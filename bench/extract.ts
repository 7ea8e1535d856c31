import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFacts, type Lexicon } from '../indexer/index.js';
import { indexDocuments } from '../service/index/index-documents.js';
import { readConfig } from '../service/open/config.js';
import { openEngine } from '../service/open/engine.js';
import { packageFolder } from '../service/open/package-folder.js';
import { openService } from '../service/open/service.js';
import { report, timed, told } from './measure.js';

/** A number and symbol, and nothing of what it takes to read one: the pass to which extraction is compared. */
const BARE_NUMBER = /\d{1,4}(?:\/\d{4})?[/-][A-ZĐ][A-ZĐa-z]{0,5}(?:[/-][A-ZĐ][A-Za-zĐ]{0,7}){0,3}/g;

/** Extraction in MB/s (UTF-8), its ratio to a bare pass for numbers, its growth with the text, and indexing of the corpus. */
export async function benchExtract(): Promise<void> {
  const folders = await textFolders();
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const engine = await openEngine(null);
  const lexicon = await told('register and lexicon built', () => engine.lexicon());
  const prose = texts.join('\n\n');
  const megabyte = repeated(prose, 1e6);
  const size = Buffer.byteLength(megabyte) / 1e6;
  console.log(`\nExtraction of ${size.toFixed(2)} MB of prose from ${folders.join(', ')}`);

  await told('the first megabyte, the program not yet compiled', async () => extract(megabyte, lexicon));
  const whole = await timed(
    Array.from({ length: 40 }, () => megabyte),
    async (text) => extract(text, lexicon),
  );
  const bare = await timed(
    Array.from({ length: 10 }, () => megabyte),
    async (text) => [...text.matchAll(BARE_NUMBER)],
  );
  const large = repeated(prose, 1e7);
  const tenfold = await timed([large], async (text) => extract(text, lexicon));
  report('extraction', whole);
  report('a bare pass for numbers', bare);
  const growth = tenfold.p50 / whole.p50 / (Buffer.byteLength(large) / Buffer.byteLength(megabyte));
  console.log(`${'speed (target 8, aim 20)'.padEnd(52)} ${((size / whole.p50) * 1000).toFixed(1)} MB/s`);
  console.log(`${'times a bare pass'.padEnd(52)} ${(whole.p50 / bare.p50).toFixed(1)}`);
  console.log(`${'time a byte at ten times the text (1 is linear)'.padEnd(52)} ${growth.toFixed(2)}`);
  for (const folder of folders) await told(`indexed: ${folder}`, () => index(folder));
}

/** The samples, and the corpus where this checkout has one beside it. */
async function textFolders(): Promise<readonly string[]> {
  const root = await packageFolder();
  return [join(root, 'samples'), join(root, '..', 'shared', 'corpus')].filter((folder) => {
    try {
      return readdirSync(folder).length > 0;
    } catch {
      console.warn(`SKIPPED: no ${folder}`);
      return false;
    }
  });
}

function repeated(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(text))));
}

function extract(original: string, lexicon: Lexicon): unknown {
  return extractFacts({ original, path: 'bench.txt', documentId: 'bench', contentHash: '', stated: {} }, lexicon);
}

async function index(folder: string): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'danchieu-bench-'));
  const service = await openService(readConfig({}, join(place, 'store.sqlite')), { to: 'change' });
  try {
    const { failures } = await indexDocuments(service, { paths: [folder], stated: {}, allowClassified: false });
    if (failures.length > 0) throw new Error(failures.map(({ file }) => file).join(', '));
  } finally {
    await service.close();
    rmSync(place, { recursive: true, force: true });
  }
}
