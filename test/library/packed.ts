import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtCli, temporaryFolder } from '../cli/built-cli.js';

const ROOT = process.cwd();

/** What the library needs at run time: linked where no registry answers, and nothing else of the dependencies then. */
const NEEDED = ['compromise', 'csv-parse', 'zod'];

export interface Installed {
  /** An otherwise empty folder with the package in its `node_modules`. */
  readonly folder: string;
  /** Files of the package, relative to it. */
  readonly files: readonly string[];
  remove(): void;
}

/** Packs the program as built and installs it in an empty folder without running scripts of packages. */
export function installPacked(): Installed {
  const work = temporaryFolder();
  const tarball = pack(work);
  const folder = join(work, 'app');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const done = spawnSync('npm', ['install', ...quiet, tarball], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  if (done.status !== 0) {
    console.warn(`npm install did not answer; the package is unpacked and linked instead: ${done.stderr.slice(-300)}`);
    unpack(tarball, folder);
  }
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .split('\n')
    .map((file) => file.replace(/^package\//, ''));
  return { folder, files, remove: () => rmSync(work, { recursive: true, force: true }) };
}

/** The package is made from a copy: `dist` may be older than the sources, or a build of this test run. */
function pack(work: string): string {
  const copy = join(work, 'package');
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  for (const file of ['package.json', 'README.md', 'LICENSE', ...files.filter((one) => !/^!|^dist$/.test(one))]) {
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  }
  const built = dirname(dirname(builtCli()));
  cpSync(built, join(copy, 'dist'), { recursive: true });
  // The compiled sources find their packages through the folder they lie in.
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, [join(copy, 'dist', 'scripts', 'package', 'write.js')], { cwd: copy });
  rmSync(join(copy, 'node_modules'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: copy });
  const [tarball] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
  return join(work, tarball ?? '');
}

function unpack(tarball: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(join(modules, 'danchieu'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'danchieu')]);
  for (const name of NEEDED) {
    if (existsSync(join(ROOT, 'node_modules', name)))
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
}
