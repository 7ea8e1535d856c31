import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig } from 'vite';

/** The page: `web/` into `dist/web`, hashed assets, nothing inline (the content security policy forbids it). */
export default defineConfig({
  root: 'web',
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [fetchedWithThePage(), compressedOnce()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // On a busy machine it would tell whoever starts the program how long each plug-in took.
      checks: { bundlerTimings: false },
      // All that the first screens need is one file beside the one that runs ahead of it: each costs a round trip.
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: ofTheFirstScreens }] } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8480' } },
});

/** The chunk of a module: one for what `ahead.ts` needs, one for what `main.tsx` needs besides; others as they fall. */
function ofTheFirstScreens(id, chunking) {
  const needs = (entry, module, seen = new Set()) => {
    if (module.endsWith(entry)) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return (chunking.getModuleInfo(module)?.importers ?? []).some((one) => needs(entry, one, seen));
  };
  if (needs('/web/ahead.ts', id)) return 'ahead';
  return needs('/web/main.tsx', id) ? 'main' : null;
}

/** Has the browser fetch `main`, and the bundler's helpers it begins with, beside what runs ahead of them, not after. */
function fetchedWithThePage() {
  return {
    name: 'fetched-with-the-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /^assets\/(?:main|rolldown-runtime)-[^/]*\.js$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          })),
    },
  };
}

/** Writes every asset a second and a third time, compressed as well as can be: the server sends what a browser takes. */
function compressedOnce() {
  return {
    name: 'compressed-once',
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle).filter((file) => /\.(?:js|css)$/.test(file));
      await Promise.all(
        files.map(async (file) => {
          const whole = await readFile(join(dir, file));
          await writeFile(join(dir, `${file}.br`), await promisify(brotliCompress)(whole));
          await writeFile(join(dir, `${file}.gz`), await promisify(gzip)(whole, { level: 9 }));
        }),
      );
    },
  };
}
