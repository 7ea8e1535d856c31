import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real Neo4j Community server for tests, on loopback, with a password; gone when its parent is. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Where its data is; kept between starts only when `home` was given. */
  readonly home: string;
  stop(): Promise<void>;
}

export interface TestNeo4jOptions {
  /** A folder to keep its data in, for tests that start it again. */
  readonly home?: string;
  readonly port?: number;
  /** `large` for stores of many thousand tasks: memory for them, and code compiled to run long. Else `small`. */
  readonly size?: keyof typeof SIZES;
  /** Nobody will stop it: it ends with this process, and keeps it from ending as little as a file would. */
  readonly endsWithProcess?: boolean;
}

const FOLDER = join(process.cwd(), 'test/neo4j-server');
const SOURCE = 'Neo4jTestServer.java';
const PASSWORD = 'mat-khau-chi-de-thu';
const START_MS = 180_000;

/**
 * Memory, and what is spent on the best code and the best plans: a server that lives for a few tests would spend more
 * than it ever gets back. To it, a store that is emptied and filled looks like one that changed beyond all its plans, so
 * it would plan every question anew, over and over; and it plans each once for every order of magnitude of what is asked.
 */
const SIZES = {
  small: {
    jvm: ['-Xms256m', '-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
    settings: [
      'server.memory.pagecache.size=64m',
      'dbms.cypher.min_replan_interval=1h',
      'internal.cypher.use_parameter_size=false',
    ],
  },
  large: { jvm: ['-Xms2g', '-Xmx2g', '-Xmn1g', '-XX:+UseParallelGC'], settings: ['server.memory.pagecache.size=1g'] },
} as const;

/** What keeps the server from starting here, in words, or null. Say it loudly and skip. */
export function whyNoNeo4j(): string | null {
  if (process.env.NEO4J_TEST_URI !== undefined) return null;
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (status !== 0) return 'java is not installed';
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (version !== 17 && version !== 21) return `Neo4j 5.26 needs Java 17 or 21, and this is ${version}`;
  if (jarsAreThere() || spawnSync('mvn', ['-version'], { stdio: 'ignore' }).status === 0) return null;
  return 'its jars are not there, and mvn, which would fetch them, is not installed';
}

/** Starts the server (13–35 s); its jars come from Maven Central once. */
export async function startNeo4j(options: TestNeo4jOptions = {}): Promise<TestNeo4j> {
  const running = process.env.NEO4J_TEST_URI;
  if (running !== undefined) return runningNeo4j(running);
  const jars = fetchJars();
  const { jvm, settings } = SIZES[options.size ?? 'small'];
  const classPath = [classes(jars), join(jars, '*')].join(delimiter);
  const child = spawn('java', ['@jvm.args', ...jvm, '-cp', classPath, 'Neo4jTestServer'], {
    cwd: FOLDER,
    env: {
      ...process.env,
      NEO4J_TEST_PASSWORD: PASSWORD,
      NEO4J_TEST_BOLT_PORT: String(options.port ?? 0),
      NEO4J_TEST_SETTINGS: settings.join('\n'),
      ...(options.home === undefined ? {} : { NEO4J_TEST_HOME: options.home }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { bolt, pid, home } = await ready(child);
  if (options.endsWithProcess === true) letGo(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
  };
  return { uri: bolt, username: 'neo4j', password: PASSWORD, pid, home, stop };
}

/** A server that runs already, for quick turns while writing tests: they empty it. */
function runningNeo4j(uri: string): TestNeo4j {
  const password = process.env.NEO4J_TEST_PASSWORD ?? PASSWORD;
  return { uri, username: 'neo4j', password, pid: 0, home: '', stop: async () => undefined };
}

/** Waits for nothing more of the server; the end of this process closes the pipe that keeps it alive. */
function letGo(child: ChildProcess): void {
  child.stdout?.destroy();
  (child.stdin as Socket | null)?.unref();
  child.unref();
}

interface Ready {
  readonly bolt: string;
  readonly pid: number;
  readonly home: string;
}

function ready(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Neo4j was not ready within ${START_MS / 1000} s`));
    }, START_MS);
    const ended = (code: number | null): void => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended before it was ready (${code})`));
    };
    child.once('exit', ended);
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{"ready":true')) return;
      clearTimeout(timer);
      child.off('exit', ended);
      resolve(JSON.parse(line) as Ready);
    });
  });
}

/** The compiled server; made anew where its source changed, since compiling takes as long as starting does. */
function classes(jars: string): string {
  const source = readFileSync(join(FOLDER, SOURCE));
  const folder = join(jars, `classes-${createHash('sha256').update(source).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  // Under another name until it is whole: several may start at once.
  const unfinished = `${folder}-${process.pid}`;
  const { status, stderr } = spawnSync('javac', ['-d', unfinished, '-cp', join(jars, '*'), join(FOLDER, SOURCE)]);
  if (status !== 0) throw new Error(`javac failed (${status}): ${String(stderr)}`);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

function jarFolder(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(join(FOLDER, 'pom.xml'), 'utf8'))?.[1] ?? '';
  return join(homedir(), '.cache/danchieu-neo4j', version);
}

function jarsAreThere(): boolean {
  return existsSync(join(jarFolder(), '.complete'));
}

function fetchJars(): string {
  const folder = jarFolder();
  if (jarsAreThere()) return folder;
  mkdirSync(folder, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const { status } = spawnSync('mvn', ['-B', '-q', '-f', join(FOLDER, 'pom.xml'), ...goal], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`mvn could not fetch Neo4j (${status})`);
  writeFileSync(join(folder, '.complete'), '');
  return folder;
}
