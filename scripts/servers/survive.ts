import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './danchieu.js';
import { fourExports } from './four-exports.js';
import { type Ground, killRounds } from './kill-rounds.js';
import { emptyGraph, meilisearchServer, neo4jServer, type Server } from './processes.js';
import { gather, write } from './programmes.js';

/**
 * Shows on real servers that nothing is lost, `npm run survive [-- --rounds 20]` (0: the first of these alone):
 *
 * 1. the same programmes indexed four ways give four equal exports;
 * 2. after `kill -9` of the indexer, of Neo4j or of Meilisearch in the middle of a run, `doctor --repair` finds every
 *    document, both sides agree, and the run made once more ends where an undisturbed one does.
 *
 * Neo4j is fetched as the tests do; Meilisearch is the program that MEILI_BINARY names. Ends with 1 when anything is wrong.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const rounds = Number(option('--rounds') ?? 20);
/** `--victim Neo4j` tries one of the three alone. */
const only = option('--victim');
/** Tells when the kills come: another one where a further run should not be the same. */
const seed = Number(option('--seed') ?? 20_261_123);
/** The server tests are asked for; this program always wants a server of its own. */
delete process.env.NEO4J_TEST_URI;

const home = await mkdtemp(join(tmpdir(), 'danchieu-survive-'));
const servers: Server[] = [];
try {
  const [originals, folder, stores] = ['originals', 'programmes', 'stores'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  for (const name of ['stores', 'neo4j', 'meilisearch']) await mkdir(join(home, name));
  const programmes = await gather(originals);
  const neo4j = await neo4jServer(join(home, 'neo4j'));
  servers.push(neo4j);
  const meilisearch = await meilisearchServer(join(home, 'meilisearch'));
  servers.push(meilisearch);
  const settings = { ...neo4j.settings, ...meilisearch.settings };

  await write(originals, folder, 0);
  const four = await fourExports(folder, stores, settings, () => emptyGraph(neo4j));
  for (const [way, hash] of four.hashes) console.log(`${hash}  ${way}`);
  console.log(`four exports of ${programmes} programmes, ${four.records} records: ${words(four.different)}`);

  const ground = await prepare(originals, folder, stores, settings);
  console.log(`an undisturbed run takes ${(ground.runMs / 1000).toFixed(1)} s`);
  const wrong = [...four.different];
  for (const [victim, server] of [
    ['indexer', null],
    ['Meilisearch', meilisearch],
    ['Neo4j', neo4j],
  ] as const) {
    if (only !== undefined && only !== victim) continue;
    const result = await killRounds(ground, victim, server, rounds, randomFrom(seed));
    const ends = Object.entries(result.ends).map(([end, count]) => `${count}× ${end}`);
    console.log(
      `${victim} killed ${result.rounds} times: ${ends.join(', ')}; ${result.unfinished} times work was left; ${words(result.wrong)}`,
    );
    wrong.push(...result.wrong);
  }
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  for (const server of servers) await server.stop();
  await rm(home, { recursive: true, force: true });
}

/** What both readings export when nothing disturbs them, and how long the second run on the servers takes. */
async function prepare(
  originals: string,
  folder: string,
  stores: string,
  servers: Ground['settings'],
): Promise<Ground> {
  const embedded = { DANCHIEU_STORE: join(stores, 'expected.sqlite') };
  const settings = { ...servers, DANCHIEU_STORE: join(stores, 'servers.sqlite') };
  const expected: string[] = [];
  for (const variant of [0, 1] as const) {
    await write(originals, folder, variant);
    await run(['index', folder, '--root', folder], embedded);
    expected.push(await run(['export'], embedded));
  }
  await run(['index', folder, '--root', folder], settings);
  await write(originals, folder, 0);
  const began = Date.now();
  await run(['index', folder, '--root', folder], settings);
  const [plain = '', further = ''] = expected;
  return { originals, folder, settings, expected: [plain, further], runMs: Date.now() - began };
}

function words(wrong: readonly string[]): string {
  return wrong.length === 0 ? 'all is well' : `WRONG: ${wrong.join('; ')}`;
}

/** A small generator of numbers from 0 to 1, so that a run can be made again. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
