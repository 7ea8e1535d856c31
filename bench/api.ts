import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { openSqliteGraph } from '../graph/sqlite/index.js';
import { openSqliteSearch } from '../search/sqlite/index.js';
import { openEngine } from '../service/open/engine.js';
import { packageFolder } from '../service/open/package-folder.js';
import { syncRegister } from '../service/open/register-stamp.js';
import { fillStore } from './fill-store.js';
import { instrumentIdOf } from './generate.js';
import { told } from './measure.js';
import { fillSearch, shapeOf } from './store.js';

/** What the API has to hold on two cores, the caller's own work included. */
const TARGETS = { tasksP99: 30, tasksRate: 200, lookups: 100, uploads: 50 };
const SECONDS = 10;
const CHARACTERS = 10_000;

/** Serves a generated store by the program as it was built, and asks it over HTTP as its users would. */
export async function benchApi(scale: number): Promise<void> {
  const root = await packageFolder();
  const program = join(root, 'dist', 'cli', 'main.js');
  if (!existsSync(program)) throw new Error('npm run build first: what people run is what is measured');
  const folder = mkdtempSync(join(tmpdir(), 'danchieu-bench-api-'));
  let server: ChildProcess | null = null;
  try {
    const store = join(folder, 'kho.sqlite');
    const shape = shapeOf(scale);
    console.log(`\nAPI over a store of ${shape.tasks} tasks (SQLite)`);
    await told('store filled', () => fill(store, scale));
    const made = execFileSync(process.execPath, [
      program,
      'key',
      'create',
      'bench',
      '--rights',
      'write',
      '--store',
      store,
    ]);
    const key = made.toString().trim();
    const serving = await start(program, store);
    server = serving.child;
    const api = `${serving.address}/api/v1`;
    await measureTasks(api, Math.min(shape.instruments, 2_000));
    await measureLookups(api, root);
    await measureUploads(api, key, root);
  } finally {
    if (server !== null) await ended(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: string, scale: number): Promise<void> {
  const graph = await openSqliteGraph(store);
  const search = await openSqliteSearch(store);
  // First, as in a store that was indexed into: a server would settle every generated number anew.
  await syncRegister(graph, await openEngine(null));
  await fillStore(graph, shapeOf(scale));
  await fillSearch(graph, search);
  await search.close();
  await graph.close();
}

async function start(
  program: string,
  store: string,
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--json', '--store', store], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve((JSON.parse(line.toString()) as { address: string }).address));
    child.once('exit', (code) => reject(new Error(`the server ended (${code})`)));
  });
  return { child, address };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

type Result = Awaited<ReturnType<typeof autocannon>>;

const CONNECTIONS = 10;

/**
 * Latencies at a fixed rate, ascending, milliseconds. Autocannon lets each connection ask its share of a second in one go, which
 * is harder than an even flow. Its own percentiles count an answer of 30 ms thirty times: it corrects for questions that a
 * late answer held back as if one were due every millisecond. Here one is due when the rate says so.
 */
async function atFixedRate(
  options: autocannon.Options & { readonly overallRate: number },
): Promise<{ readonly result: Result; readonly latencies: readonly number[] }> {
  const due = (1_000 * CONNECTIONS) / options.overallRate;
  const latencies: number[] = [];
  const result = await new Promise<Result>((resolve, reject) => {
    const running = autocannon({ ...options, connections: CONNECTIONS }, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
    running.on('response', (_client, _status, _bytes, latency) => {
      for (let late = latency; late > 0; late -= due) latencies.push(late);
    });
  });
  return { result, latencies: latencies.sort((a, b) => a - b) };
}

/** The value that a share of the others does not exceed. */
function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

/** Requests that were not answered as asked: refused, broken off or late. */
function failed({ errors, timeouts, non2xx }: Result): number {
  return errors + timeouts + non2xx;
}

function line(what: string, result: Result, held: boolean, target: string): void {
  const { p50, p99, max } = result.latency;
  const figures = `${result.requests.average.toFixed(0)}/s  p50 ${p50}  p99 ${p99}  max ${max} ms  failed ${failed(result)}`;
  console.log(`${what.padEnd(52)} ${figures}  ${held ? 'holds' : 'MISSES'} (${target})`);
}

/** Tasks of an instrument, the hub and many others: asked for the first time one by one, then at a fixed rate. */
async function measureTasks(api: string, instruments: number): Promise<void> {
  const first = await firstAsked(api, instruments);
  console.log(`${'tasks of an instrument, asked for the first time'.padEnd(52)} p50 ${first.p50}  p99 ${first.p99} ms`);
  const paths = Array.from({ length: 500 }, (_, at) => instrumentIdOf(Math.floor((at / 500) ** 3 * instruments)));
  const requests = paths.map((id) => ({ method: 'GET' as const, path: `/api/v1/instruments/${id}/tasks` }));
  const ask = (duration: number) => atFixedRate({ url: api, duration, overallRate: TARGETS.tasksRate, requests });
  await ask(2);
  const { result, latencies } = await ask(SECONDS);
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(latencies, share).toFixed(0));
  const held = Number(p99) < TARGETS.tasksP99 && failed(result) === 0 ? 'holds' : 'MISSES';
  const figures = `${result.requests.average.toFixed(0)}/s  p50 ${p50}  p99 ${p99}  max ${max} ms  failed ${failed(result)}`;
  const what = `tasks of an instrument, ${TARGETS.tasksRate} a second`;
  console.log(`${what.padEnd(52)} ${figures}  ${held} (p99 < ${TARGETS.tasksP99} ms)`);
  console.log(`${"  the same by autocannon's own correction".padEnd(52)} p99 ${result.latency.p99} ms`);
}

/** Milliseconds of answers that nobody had asked for before; the server and its store are warm from others. */
async function firstAsked(api: string, instruments: number): Promise<{ readonly p50: string; readonly p99: string }> {
  const times: number[] = [];
  for (let at = 0; at < 600; at++) {
    // Every third of the most cited ones, the hub among them, after a third of others to warm up.
    const started = performance.now();
    const id = instrumentIdOf(at < 200 ? (at * 3 + 1) % instruments : ((at - 200) * 3) % instruments);
    await (await fetch(`${api}/instruments/${id}/tasks`)).arrayBuffer();
    if (at >= 200) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5).toFixed(1), p99: quantile(times, 0.99).toFixed(1) };
}

/** Texts of the samples and the corpus where there is one, each of so many characters, no two alike. */
function textsOf(root: string): readonly string[] {
  const folders = [join(root, '..', 'shared', 'corpus'), join(root, 'samples')].filter((one) => existsSync(one));
  const [folder = ''] = folders;
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const prose = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  const step = Math.max(1, Math.floor((prose.length - CHARACTERS) / 200));
  return Array.from({ length: 200 }, (_, at) => prose.slice(at * step, at * step + CHARACTERS).padEnd(CHARACTERS, '.'));
}

async function measureLookups(api: string, root: string): Promise<void> {
  const requests = textsOf(root).map((text) => ({
    method: 'POST' as const,
    path: '/api/v1/citations/lookup',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, context: { period: '2026' } }),
  }));
  const ask = (duration: number) => autocannon({ url: api, connections: 8, duration, requests });
  await ask(4);
  const result = await ask(SECONDS);
  const held = result.requests.average >= TARGETS.lookups && failed(result) === 0;
  line(`lookup of ${CHARACTERS} characters, 8 at a time`, result, held, `${TARGETS.lookups}/s`);
}

/** Reads while documents are taken in: none may fail, however long the indexing takes. */
async function measureUploads(api: string, key: string, root: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'X-API-Key': key };
  const texts = textsOf(root).slice(0, TARGETS.uploads);
  const jobs: string[] = [];
  const uploading = (async () => {
    for (const [at, text] of texts.entries()) {
      const answer = await fetch(`${api}/documents`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ name: `Kế hoạch ${at}`, text }),
      });
      if (answer.status !== 202) throw new Error(`upload refused: ${answer.status} ${await answer.text()}`);
      jobs.push(((await answer.json()) as { id: string }).id);
    }
    for (const job of jobs) await finished(`${api}/jobs/${job}`, headers);
  })();
  let done = false;
  uploading.then(
    () => {
      done = true;
    },
    () => {
      done = true;
    },
  );
  const started = performance.now();
  const requests = [0, 1, 7, 100].flatMap((at) => [
    { path: `/api/v1/instruments/${instrumentIdOf(at)}/tasks` },
    { path: '/api/v1/search?q=b%C3%A1o+c%C3%A1o' },
    { path: '/api/v1/tasks?limit=50' },
  ]);
  let reads = 0;
  let wrong = 0;
  while (!done) {
    const result = await autocannon({ url: api, connections: 10, duration: 2, overallRate: 100, requests });
    reads += result.requests.total;
    wrong += failed(result);
  }
  await uploading;
  const took = ((performance.now() - started) / 1000).toFixed(0);
  const held = wrong === 0 ? 'holds' : 'MISSES';
  const what = `reads while ${TARGETS.uploads} documents are taken in (${took} s)`;
  console.log(`${what.padEnd(52)} ${reads} reads  failed ${wrong}  ${held} (none)`);
}

async function finished(address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  for (;;) {
    const { state, error } = (await (await fetch(address, { headers })).json()) as { state: string; error: unknown };
    if (state === 'done') return;
    if (state === 'failed') throw new Error(`a job failed: ${JSON.stringify(error)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
