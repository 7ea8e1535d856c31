import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const json = async <T>(file: string, form: z.ZodType<T>): Promise<T> =>
  form.parse(JSON.parse(await readFile(file, 'utf8')));
const lock = await json(
  'package-lock.json',
  z.object({
    packages: z.record(
      z.string(),
      z.object({
        hasInstallScript: z.boolean().optional(),
        resolved: z.string().optional(),
      }),
    ),
  }),
);
const manifest = await json(
  'package.json',
  z.object({
    allowScripts: z.record(z.string(), z.boolean()),
    scarfSettings: z.object({ enabled: z.boolean() }),
  }),
);

describe('installing the packages', () => {
  it('runs scripts of SQLite alone, which is compiled: every other package that has one is refused it', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([['better-sqlite3', true]]);
    // Older versions of npm do not know that list; this is what the one that would report home asks for.
    expect(manifest.scarfSettings.enabled).toBe(false);
  });

  it('takes every package from the registry that npm is set to', () => {
    const elsewhere = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(elsewhere).toEqual([]);
  });
});
