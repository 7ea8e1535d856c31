import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The command line as it was built: what people run is what is tried. */
const PROGRAM = join(process.cwd(), 'dist', 'cli', 'main.js');

/** Settings of the environment; nothing else of this machine reaches the program. */
export type Settings = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `danchieu` with these arguments. */
export function start(args: readonly string[], settings: Settings): Running {
  if (!existsSync(PROGRAM)) throw new Error('dist is missing: npm run build');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH, HOME, LANG: 'en', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }));
  });
  return { child, ended };
}

/** Runs it to its end, which must be a good one. */
export async function run(args: readonly string[], settings: Settings): Promise<string> {
  const { code, out, err } = await start(args, settings).ended;
  if (code !== 0) throw new Error(`danchieu ${args.join(' ')} ended with ${code}: ${err}${out}`);
  return out;
}

export interface Health {
  readonly documents: number;
  readonly tasks: number;
  /** Kinds of what `doctor` found wrong. */
  readonly problems: readonly string[];
}

/** What `doctor` says; it ends with 1 when something is wrong. */
export async function doctor(settings: Settings, repair: boolean): Promise<Health> {
  const { code, out, err } = await start(['doctor', '--json', ...(repair ? ['--repair'] : [])], settings).ended;
  if (code !== 0 && code !== 1) throw new Error(`doctor ended with ${code}: ${err}`);
  const { documents, search, problems } = JSON.parse(out) as {
    documents: number;
    search: { tasks: number };
    problems: { kind: string }[];
  };
  return { documents, tasks: search.tasks, problems: problems.map(({ kind }) => kind) };
}
