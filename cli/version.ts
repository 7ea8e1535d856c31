import { readFileSync } from 'node:fs';

/** The version of the package this program came in. */
export function version(): string {
  const manifest = new URL('../package.json', import.meta.url);
  const built = new URL('../../package.json', import.meta.url);
  for (const file of [built, manifest]) {
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (typeof value === 'object' && value !== null && 'version' in value) return String(value.version);
    } catch {
      // The other place holds it: sources and `dist` lie at different depths.
    }
  }
  return '0';
}
