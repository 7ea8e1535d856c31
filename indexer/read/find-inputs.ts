import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { DanchieuError } from '../../src/errors/errors.js';
import { globBase, globToRegExp, isGlob } from './glob.js';

/** One file to read; `path` as a person would name it, forward slashes, `-` for standard input. */
export interface Input {
  readonly path: string;
  readonly absolute: string;
}

export interface RejectedInput {
  readonly path: string;
  readonly error: DanchieuError;
}

const READABLE = new Set(['.txt', '.md']);

/**
 * The files that the named paths stand for: a file, a folder with all below it, a pattern (`*`, `**`, `?`), or `-`.
 * In folders hidden files and other kinds of file are passed over; named explicitly they are an error. Sorted within
 * each path, none twice, and folders that link back to themselves are walked once.
 */
export async function* findInputs(paths: readonly string[]): AsyncIterable<Input | RejectedInput> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of expand(path)) {
      if ('absolute' in found) {
        const real = found.absolute === '-' ? '-' : await realpath(found.absolute);
        if (seen.has(real)) continue;
        seen.add(real);
      }
      yield found;
    }
  }
}

async function* expand(path: string): AsyncIterable<Input | RejectedInput> {
  if (path === '-') {
    yield { path: '-', absolute: '-' };
    return;
  }
  const kind = await kindOf(path);
  if (kind === 'folder') yield* walk(path, new Set());
  else if (kind === 'file') yield named(path);
  else if (kind instanceof DanchieuError) yield { path, error: kind };
  else if (isGlob(path)) yield* matching(path);
  else yield { path, error: new DanchieuError('input-missing', { file: path }) };
}

function named(path: string): Input | RejectedInput {
  if (!READABLE.has(extname(path).toLowerCase()))
    return { path, error: new DanchieuError('input-unsupported', { file: path }) };
  return { path: slashes(path), absolute: resolve(path) };
}

async function* matching(pattern: string): AsyncIterable<Input | RejectedInput> {
  const base = globBase(pattern);
  const wanted = globToRegExp(slashes(pattern));
  let any = false;
  if ((await kindOf(base)) === 'folder') {
    for await (const found of walk(base, new Set())) {
      if (!wanted.test(found.path)) continue;
      any = true;
      yield found;
    }
  }
  if (!any) yield { path: pattern, error: new DanchieuError('input-missing', { file: pattern }) };
}

/** All readable files below a folder, in order of their names; `trail` holds the real folders above, against loops. */
async function* walk(folder: string, trail: ReadonlySet<string>): AsyncIterable<Input | RejectedInput> {
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    if (trail.has(real)) return;
    names = (await readdir(folder)).sort(byCodeUnit);
  } catch (cause) {
    yield { path: folder, error: unreadable(folder, cause) };
    return;
  }
  const below = new Set(trail).add(real);
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const path = folder === '.' ? name : join(folder, name);
    const kind = await kindOf(path);
    if (kind === 'folder') yield* walk(path, below);
    else if (kind === 'file' && READABLE.has(extname(name).toLowerCase()))
      yield { path: slashes(path), absolute: resolve(path) };
    else if (kind instanceof DanchieuError) yield { path: slashes(path), error: kind };
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | null | DanchieuError> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return (await dangling(path)) ? new DanchieuError('input-missing', { file: path }) : null;
    return unreadable(path, cause);
  }
}

async function dangling(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink() && basename(path) !== '';
  } catch {
    return false;
  }
}

/** `input-unreadable` with what the system said, in its own code (`EACCES`). */
export function unreadable(file: string, cause: unknown): DanchieuError {
  return new DanchieuError('input-unreadable', { file, detail: codeOf(cause) }, { cause });
}

function codeOf(cause: unknown): string {
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return String(cause);
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function slashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
