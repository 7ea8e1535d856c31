import { defineConfig } from 'vite';

/** The page: `web/` into `dist/web`, hashed assets, nothing inline (the content security policy forbids it). */
export default defineConfig({
  root: 'web',
  base: '/',
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // On a busy machine it would tell whoever starts the program how long each plug-in took.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8480' } },
});
