import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { doctor, run, type Settings, start } from './danchieu.js';
import type { Server } from './processes.js';
import { texts, type Variant, write } from './programmes.js';

/** What stands before the first round: the programmes, what each reading of them exports, how long a run takes. */
export interface Ground {
  readonly originals: string;
  /** The folder that is indexed; its files change from round to round. */
  readonly folder: string;
  readonly settings: Settings;
  readonly expected: readonly [string, string];
  readonly runMs: number;
}

export interface Rounds {
  readonly victim: string;
  readonly rounds: number;
  /** How the interrupted runs ended: exit codes, or `killed`. */
  readonly ends: Readonly<Record<string, number>>;
  /** Rounds after which `doctor` found something left to do. */
  readonly unfinished: number;
  /** What was wrong after `doctor --repair`, or after the run was made once more; empty is what is wanted. */
  readonly wrong: readonly string[];
}

/** Kills the indexer (no server given) or a server in the middle of `rounds` runs, each of which changes every programme. */
export async function killRounds(
  ground: Ground,
  victim: string,
  server: Server | null,
  rounds: number,
  random: () => number,
): Promise<Rounds> {
  const { folder, originals, settings, expected, runMs } = ground;
  const ends: Record<string, number> = {};
  const wrong: string[] = [];
  let unfinished = 0;
  const hashes = await contentHashes(originals, folder);
  for (let round = 1; round <= rounds; round++) {
    const variant: Variant = round % 2 === 0 ? 0 : 1;
    const note = (what: string): number => wrong.push(`${victim}, round ${round}: ${what}`);
    await write(originals, folder, variant);
    const running = start(['index', folder, '--root', folder], settings);
    await sleep(runMs * (0.1 + 0.9 * random()));
    if (server === null) running.child.kill('SIGKILL');
    else {
      await server.kill();
      // Every other time it is back while the indexer still tries; else the indexer has given up by then.
      if (round % 2 === 0) await running.ended;
      await server.start();
    }
    const { code } = await running.ended;
    const end = code === null ? 'killed' : `exit ${code}`;
    ends[end] = (ends[end] ?? 0) + 1;
    if (code !== null && code !== 0 && code !== 3) note(`the run ended with ${code}`);

    if ((await doctor(settings, false)).problems.length > 0) unfinished++;
    const { problems, documents } = await doctor(settings, true);
    if (problems.length > 0) note(`after the repair: ${problems.join(', ')}`);
    if (documents !== hashes.length) note(`${documents} documents of ${hashes.length}`);
    for (const lost of await lostDocuments(settings, hashes)) note(`${lost} is neither as it was nor as it is`);

    await run(['index', folder, '--root', folder], settings);
    if ((await run(['export'], settings)) !== expected[variant]) note('the export differs from an undisturbed one');
    const after = await doctor(settings, false);
    if (after.problems.length > 0) note(`at the end: ${after.problems.join(', ')}`);
    console.log(`  ${victim} ${round}/${rounds}: ${end}, ${after.tasks} tasks on both sides`);
  }
  return { victim, rounds, ends, unfinished, wrong };
}

interface Hashes {
  readonly name: string;
  readonly either: ReadonlySet<string>;
}

/** The content of each programme in its two readings. */
async function contentHashes(originals: string, folder: string): Promise<readonly Hashes[]> {
  const found = new Map((await texts(originals)).map((name) => [name, new Set<string>()]));
  for (const variant of [0, 1] as const) {
    await write(originals, folder, variant);
    for (const [name, either] of found) {
      either.add(
        createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex'),
      );
    }
  }
  return [...found].map(([name, either]) => ({ name, either }));
}

/** Programmes that the store holds in neither reading. */
async function lostDocuments(settings: Settings, hashes: readonly Hashes[]): Promise<readonly string[]> {
  const stored = new Map<string, string>();
  for (const line of (await run(['export'], settings)).split('\n')) {
    if (!line.startsWith('{"kind":"document"')) break;
    const { value } = JSON.parse(line) as { value: { path: string; contentHash: string } };
    stored.set(value.path, value.contentHash);
  }
  return hashes.filter(({ name, either }) => !either.has(stored.get(name) ?? '')).map(({ name }) => name);
}
