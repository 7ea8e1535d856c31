import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from './package-folder.js';

/**
 * The file a thread runs: that of the very build which asks for it, for another one may be half written or of another
 * version. From the sources, as tests run them, it is that of `dist`: a thread runs compiled code only.
 * @param asking address of the module that starts the thread, which lies `folder` deep in a build
 */
export async function threadFile(asking: string, folder: string, name: string): Promise<string> {
  if (asking.endsWith('.js')) return fileURLToPath(new URL(name, asking));
  return join(await packageFolder(), 'dist', folder, name);
}
