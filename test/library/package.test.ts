import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Installed, installPacked } from './packed.js';

let installed: Installed;

beforeAll(() => {
  installed = installPacked();
}, 240_000);

afterAll(() => installed?.remove());

/** Runs a module in the folder the package was installed in. */
function runModule(source: string): string {
  const file = join(installed.folder, 'try.js');
  writeFileSync(file, source);
  return execFileSync(process.execPath, [file], { cwd: installed.folder, encoding: 'utf8' });
}

/** The first example of a document that imports the library. */
function exampleOf(document: string): string {
  const blocks = [...readFileSync(document, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');
  const found = blocks.find((code) => code.includes("from 'danchieu'"));
  if (found === undefined) throw new Error(`${document}: no example`);
  return found;
}

describe('the package as others install it', () => {
  it.each(['README.md', 'README.vi.md'])('runs the example of %s', (document) => {
    const out = runModule(exampleOf(document));
    expect(out).toContain('Nghị định số 47/2020/NĐ-CP resolved nghi-dinh-47-2020-nd-cp');
    expect(out).toContain('Quyết định số 15/2023/QĐ-UBND resolved quyet-dinh-15-2023-qd-ubnd-nghe-an');
    if (document === 'README.md') {
      expect(out).toContain('href="https://example.vn/van-ban/nghi-dinh-47-2020-nd-cp"');
      expect(out.trim().split('\n').at(-1)).toBe('nghị định');
    }
  });

  it('takes a register of the caller’s own beside the one it has', () => {
    const out = runModule(`
      import { createRegister, extract, parseRegisterTable, resolve } from 'danchieu';
      import { rows } from 'danchieu/register';
      const own = parseRegisterTable('type,number,title\\nnghị định,999/2025/NĐ-CP,Về làng số', 'own.csv', { asOf: '2026-01-01' });
      const register = createRegister(rows, own.rows);
      const { documents } = resolve([extract('Thực hiện Nghị định 999/2025.', { register })], register);
      console.log(JSON.stringify([own.errors, register.rows.length - rows.length, documents[0].mentions[0]?.instrument]));
      try { extract('x', { register, context: { place: 'Nơi không có' } }); }
      catch (error) { console.log(error.code); }
    `);
    expect(out.trim().split('\n').at(-1)).toBe('parameter-invalid');
    expect(JSON.parse(out.split('\n')[0] ?? '')).toEqual([[], 1, 'nghi-dinh-999-2025-nd-cp']);
  });

  it('holds schemas that its own records fit, and the description of the API', () => {
    const out = runModule(`
      import { extract, resolve } from 'danchieu';
      import { register } from 'danchieu/register';
      import { RECORDS } from 'danchieu/schemas';
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      const facts = extract('Điều 5 Nghị định số 47/2020/NĐ-CP; Luật Đất đai.', { register });
      const { mentions } = resolve([facts], register).documents[0];
      RECORDS.Mention.parse(mentions[0]);
      const schema = require('danchieu/schemas/Mention.json');
      console.log(JSON.stringify({ mentions, schema, openapi: require('danchieu/openapi.json').openapi }));
    `);
    const { mentions, schema, openapi } = JSON.parse(out) as { mentions: unknown[]; schema: object; openapi: string };
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(mentions.length).toBeGreaterThan(1);
    for (const mention of mentions) expect([validate(mention), validate.errors]).toEqual([true, null]);
    expect(openapi).toBe('3.1.0');
  });

  it('holds what it needs and nothing of its workshop', () => {
    const top = new Set(installed.files.map((file) => file.split('/').slice(0, 2).join('/')));
    for (const part of ['dist/cli', 'dist/library', 'dist/client', 'src/register', 'graph/neo4j']) {
      expect(top).toContain(part);
    }
    expect([...top].filter((part) => /^(test|bench|node_modules|dist\/scripts)/.test(part))).toEqual([]);
  });
});

describe('in a browser', () => {
  it('the library and the client need nothing of Node', () => {
    const entry = join(installed.folder, 'page.js');
    writeFileSync(
      entry,
      `import { extract, resolve } from 'danchieu';
       import { register } from 'danchieu/register';
       import { createClient } from 'danchieu/client';
       const text = 'Triển khai Nghị định số 47/2020/NĐ-CP.';
       const [{ mentions }] = resolve([extract(text, { register })], register).documents;
       globalThis.answer = [mentions[0].instrument, typeof createClient({ fetch: () => {} })];`,
    );
    const code = bundle(entry);
    // A world with what browsers and Node have in common, and nothing else: no process, no Buffer, no require.
    const world: Record<string, unknown> = { URL, URLSearchParams, TextEncoder, TextDecoder, console };
    createContext(world);
    runInContext('globalThis.self = globalThis;', world);
    runInContext(code, world);
    expect(world.answer).toEqual(['nghi-dinh-47-2020-nd-cp', 'function']);
  });
});

/**
 * One script of everything the entry reaches, made by a process of its own: the bundler's native part does not know the
 * values of a test's world. @throws when it reaches a module of Node.
 */
function bundle(entry: string): string {
  const source = `
    import { builtinModules } from 'node:module';
    import { build } from ${JSON.stringify(import.meta.resolve('vite'))};
    const refuse = {
      name: 'no-node',
      enforce: 'pre',
      resolveId(id, importer) {
        if (id.startsWith('node:') || builtinModules.includes(id)) throw new Error(importer + ' reaches ' + id);
        return null;
      },
    };
    const [{ output }] = await build({
      configFile: false,
      root: ${JSON.stringify(installed.folder)},
      logLevel: 'silent',
      plugins: [refuse],
      build: {
        write: false, minify: false, target: 'es2022',
        lib: { entry: ${JSON.stringify(entry)}, formats: ['iife'], name: 'page' },
      },
    });
    process.stdout.write(output.map((one) => one.code ?? '').join('\\n'));`;
  const run = ['--input-type=module', '--eval', source];
  return execFileSync(process.execPath, run, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
