import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildPage } from '../support/page.js';

const FIRST_LOAD = 250_000;

let web: string;

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'danchieu-built-'));
  await buildPage(web);
});

afterAll(async () => {
  await rm(web, { recursive: true, force: true });
});

describe('what the page weighs', () => {
  it('is loaded with less than 250 kB compressed, and nothing of it is inline', async () => {
    const html = await readFile(join(web, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|https?:\/\//);
    const files = (await readdir(join(web, 'assets'))).filter((name) => html.includes(name));
    expect(files.length).toBeGreaterThanOrEqual(2);
    const sizes = await Promise.all(
      files.map(async (name) => gzipSync(await readFile(join(web, 'assets', name))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_LOAD);
  });

  it('leaves the graph and the spreadsheets to those who ask for them', async () => {
    const html = await readFile(join(web, 'index.html'), 'utf8');
    const first = (await readdir(join(web, 'assets'))).filter((name) => name.endsWith('.js') && html.includes(name));
    const code = (await Promise.all(first.map((name) => readFile(join(web, 'assets', name), 'utf8')))).join('');
    expect(code).not.toMatch(/fcose|sheetData\.xml|xl\/worksheets/);
  });
});
