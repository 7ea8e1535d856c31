import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Serving, serve } from '../../api/serve.js';
import { createClient } from '../../client/client.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { readConfig } from '../../service/open/config.js';
import { openService, type Service } from '../../service/open/service.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const HERE = existsSync(CHROMIUM);
if (!HERE) console.warn(`SKIPPED: the page in a browser; no ${CHROMIUM} (CHROMIUM names another one)`);

const DECREE = '/van-ban/nghi-dinh-47-2020-nd-cp';
const FIRST_LOAD = 250_000;

let folder: string;
let web: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danchieu-web-'));
  web = join(folder, 'web');
  await promisify(execFile)(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--outDir',
    web,
    '--emptyOutDir',
  ]);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
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
});

(HERE ? describe : describe.skip)('the page in a browser', () => {
  let service: Service;
  let serving: Serving;
  let browser: Browser;
  let faults: string[];

  beforeAll(async () => {
    service = await openService(readConfig({}, join(folder, 'kho.sqlite')), { to: 'change' });
    await indexDocuments(service, { paths: ['samples'], stated: {}, allowClassified: false });
    const onFault = (error: unknown): void => console.error(error);
    serving = await serve(service, { host: '127.0.0.1', port: 0, version: '0', web, onFault });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
    await service?.close();
  });

  /** Opens a screen, does something there, and lets no error of the page pass. */
  async function at(path: string, act: (page: Page) => Promise<void>, width = 1280): Promise<void> {
    faults = [];
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    try {
      await page.goto(serving.address + path, { waitUntil: 'networkidle' });
      await act(page);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  }

  it('finds an instrument by its number and leads to its card and the words that cite it', async () => {
    await at('/', async (page) => {
      const box = page.getByRole('combobox');
      await box.fill('47/2020/NĐ-CP');
      await box.press('Enter');
      await page
        .getByRole('region', { name: 'Văn bản' })
        .getByRole('link', { name: /47\/2020\/NĐ-CP/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: /Nghị định.*47\/2020\/NĐ-CP/ }).waitFor();
      expect(new URL(page.url()).pathname).toBe(DECREE);
      await page.getByText('Nguyên văn', { exact: true }).and(page.locator('table summary')).first().click();
      expect(await page.locator('details[open] mark').first().textContent()).toContain('47/2020/NĐ-CP');
      await page.getByRole('link', { name: 'Mở trong tài liệu' }).first().click();
      const asked = page.locator('mark.asked').first();
      await asked.waitFor();
      expect(await asked.textContent()).toContain('47/2020/NĐ-CP');
    });
  });

  it('finds tasks by words without diacritics, as by the words themselves', async () => {
    await at('/?q=chuyen+doi+so', async (page) => {
      expect(await page.getByRole('heading', { name: /^[\d.]+ nhiệm vụ$/ }).count()).toBe(1);
      expect((await page.locator('article mark').allTextContents()).join(' ').toLowerCase()).toContain('chuyển');
    });
  });

  it('shows a script in a query as text', async () => {
    const words = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await at(`/?q=${encodeURIComponent(words)}`, async (page) => {
      expect(await page.getByRole('combobox').inputValue()).toBe(words);
      expect(await page.locator('main img, main script').count()).toBe(0);
    });
  });

  it('says what an address means that leads nowhere', async () => {
    await at('/khong-co', async (page) => {
      await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    });
  });

  it('leads to no screen that is not there', async () => {
    await at('/', async (page) => {
      const links = await page
        .locator('header nav a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        await at(link, async (there) => {
          expect(await there.getByText('Không có trang này').count()).toBe(0);
        });
      }
    });
  });

  it('is without serious faults of accessibility on every screen, wide and narrow, and never wider than its window', async () => {
    const call = createClient({ server: serving.address });
    const document = (await call('listDocuments', { query: { limit: 1 } })).items[0]?.id ?? '';
    const unit = (await call('listUnits', { query: { limit: 1 } })).items[0]?.name ?? '';
    const axe = createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js');
    const source = await readFile(axe, 'utf8');
    const screens = [
      '/',
      '/?q=du+lieu',
      '/?q=khongcogi',
      DECREE,
      `${DECREE}/quan-he`,
      '/chuong-trinh',
      `/chuong-trinh/${encodeURIComponent(document)}`,
      '/don-vi',
      `/don-vi/${encodeURIComponent(unit)}`,
      '/can-xac-minh',
    ];
    const found: string[] = [];
    for (const screen of screens) {
      for (const width of [1280, 390]) {
        await at(
          screen,
          async (page) => {
            const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
            if (Number(wide) > 0) found.push(`${screen} at ${width}: ${wide} too wide`);
            await page.evaluate(source);
            const faults = await page.evaluate(
              `axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))`,
            );
            for (const fault of faults as string[]) found.push(`${screen} at ${width}: ${fault}`);
          },
          width,
        );
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
