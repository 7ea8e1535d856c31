import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DanchieuError } from '../../src/errors/errors.js';
import { createRegister } from '../../src/register/create-register.js';
import { mergeRegister } from '../../src/register/merge-register.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { readRegisterTable } from '../../src/register/table.js';
import { errorCode } from '../open/error-code.js';
import { packageFolder } from '../open/package-folder.js';

const DATA_FOLDER = join('src', 'register', 'data');

/** A register table as it lies on disk, not yet read. */
export interface RegisterFile {
  readonly file: string;
  readonly text: string;
}

/** The tables that come with the program, in order of name, then the office's own where there is one. */
export async function registerFiles(officeFile: string | null): Promise<readonly RegisterFile[]> {
  const folder = join(await packageFolder(), DATA_FOLDER);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ file: name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const own = officeFile === null ? null : await readOfficeFile(officeFile);
  return own === null || officeFile === null ? files : [...files, { file: officeFile, text: own }];
}

/** The office's own rows, as `register import` wrote them; no file, no rows. */
export async function officeRows(officeFile: string): Promise<readonly RegisterRow[]> {
  const text = await readOfficeFile(officeFile);
  return text === null ? [] : rowsOf({ file: officeFile, text });
}

/** Rows of one instrument add up over the tables; what an earlier table says is never displaced by a later one. */
export function mergeTables(files: readonly RegisterFile[]): readonly RegisterRow[] {
  return files.reduce<readonly RegisterRow[]>((known, file) => mergeRegister(known, rowsOf(file)).rows, []);
}

/** The register of the program, with the office's rows where there are any. */
export async function loadRegister(officeFile: string | null): Promise<Register> {
  return createRegister(mergeTables(await registerFiles(officeFile)));
}

/** Where the office's own list lies: beside the store, named after it. */
export function officeFileOf(store: string): string {
  return `${store.replace(/\.sqlite$/, '')}.register.tsv`;
}

function rowsOf({ file, text }: RegisterFile): readonly RegisterRow[] {
  try {
    return readRegisterTable(text);
  } catch (cause) {
    throw new DanchieuError('input-unreadable', { file, detail: String(cause) }, { cause });
  }
}

async function readOfficeFile(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    if (errorCode(cause) === 'ENOENT') return null;
    throw new DanchieuError('input-unreadable', { file, detail: errorCode(cause) }, { cause });
  });
}
