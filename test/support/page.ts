import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { type Serving, serve } from '../../api/serve.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { withOwnKey } from '../../service/keys/own-key.js';
import { readConfig } from '../../service/open/config.js';
import { openService, type Service } from '../../service/open/service.js';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Milliseconds that a busy machine is given before a test counts as stuck. */
const PATIENCE = 300_000;
jest.setTimeout(PATIENCE);

/** Whether there is a browser to try the page in; says so aloud when there is none. */
export const BROWSER_HERE = existsSync(CHROMIUM);
if (!BROWSER_HERE) console.warn(`SKIPPED: the page in a browser; no ${CHROMIUM} (CHROMIUM names another one)`);

/** Builds the page into a folder, as `npm run build:web` does into `dist/web`. */
export async function buildPage(folder: string): Promise<void> {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [...vite, '--outDir', folder, '--emptyOutDir']);
}

/** The page as a person has it: a real server on a store of its own, and a browser. */
export interface LivePage {
  readonly address: string;
  /** A key that may write. */
  readonly key: string;
  /** Opens an address of the page, does something there, and lets no error of the page pass. */
  at(path: string, act: (page: Page) => Promise<void>, how?: BrowserContextOptions): Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the samples and further texts, given by their names.
 * @param environment names the servers of the store, where it is not embedded
 */
export async function livePage(
  texts: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<LivePage> {
  const folder = await mkdtemp(join(tmpdir(), 'danchieu-web-'));
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const web = join(folder, 'web');
    await buildPage(web);
    const given = join(folder, 'tai-lieu');
    await mkdir(given);
    for (const [name, text] of Object.entries(texts)) await writeFile(join(given, name), text);
    const config = readConfig(environment, join(folder, 'kho.sqlite'));
    const filling: Service = await openService(config, { to: 'change' });
    await indexDocuments(filling, { paths: ['samples', given], stated: {}, allowClassified: false });
    await filling.close();
    // As `serve` does: what changes the store waits for its turn, which a service that may change it would hold.
    const service: Service = await openService(config, { to: 'ask' });
    closing.push(() => service.close());
    const onFault = (error: unknown): void => console.error(error);
    const { key, holders } = withOwnKey({ holderOf: async () => null });
    const options = { host: '127.0.0.1', port: 0, version: '0', web, onFault, keys: holders };
    const serving: Serving = await serve(service, options);
    closing.push(() => serving.stop());
    const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    closing.push(() => browser.close());
    return {
      address: serving.address,
      key,
      at: (path, act, how) => open(browser, serving.address + path, act, how),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<void>,
  how: BrowserContextOptions = {},
): Promise<void> {
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    baseURL: new URL(url).origin,
    ...how,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  try {
    await page.goto(url);
    await drawn(page);
    await act(page);
  } finally {
    await context.close();
  }
  if (faults.length > 0) throw new Error(`the page at ${url} says: ${faults.join('\n')}`);
}

/** Waits until a screen stands there whole. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.bone, .waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Presses Tab (or another key) until a thing has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 250; press++) {
    await page.keyboard.press(key);
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`${key} never comes to ${target}`);
}

/** Comes to a thing by keyboard alone, and presses Enter on it. */
export async function enter(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}
