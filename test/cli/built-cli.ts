import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.cwd();
const SOURCES = ['src', 'indexer', 'graph', 'search', 'service', 'api', 'client', 'library', 'cli'];

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let built: string | undefined;

/** The built program: `dist` when it is newer than every source, else a build of its own beside it. Made once a run. */
export function builtCli(): string {
  built ??= findBuild();
  return built;
}

function findBuild(): string {
  const newest = Math.max(...SOURCES.map((folder) => newestIn(join(ROOT, folder))));
  const dist = join(ROOT, 'dist', 'cli', 'main.js');
  if (existsSync(dist) && statSync(dist).mtimeMs >= newest) return dist;
  const name = createHash('sha256').update(String(newest)).digest('hex').slice(0, 12);
  const folder = join(ROOT, '.danchieu', `build-${name}`);
  if (!existsSync(folder)) {
    const own = `${folder}-${process.pid}`;
    // What the compiler has to say of types is the linter's business; it writes the program all the same.
    spawnSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.json', '--outDir', own], { cwd: ROOT });
    // Another worker may have been quicker: its build is as good.
    if (existsSync(folder)) rmSync(own, { recursive: true });
    else renameSync(own, folder);
  }
  return join(folder, 'cli', 'main.js');
}

/** Time of the youngest source in a folder; a folder that holds none yet is as old as can be. */
function newestIn(folder: string): number {
  let newest = 0;
  if (!existsSync(folder)) return newest;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && entry.name.endsWith('.ts')) {
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return newest;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the program with nothing of this machine's language or store in its environment. */
export function start(args: readonly string[], options: RunOptions = {}): ReturnType<typeof spawn> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [builtCli(), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH, HOME, ...options.environment },
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return child;
}

/** Runs the program to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return ended(start(args, options));
}

export function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** An empty folder of this test's own. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'danchieu-'));
}

/** JSON lines as values. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
