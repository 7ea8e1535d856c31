import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DanchieuError } from '../../src/errors/errors.js';

/** The folder this program is installed in, where its data and samples lie: the same from the sources and from `dist`. */
export async function packageFolder(): Promise<string> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if ((await readdir(folder)).includes('package.json')) return folder;
    if (dirname(folder) === folder) throw new DanchieuError('internal', { detail: 'package.json' });
  }
}
