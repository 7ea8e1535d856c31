import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CLI, serving } from '../serving.js';
import { SCREENS, type Screen } from './screens.data.js';

/**
 * Makes pictures of every screen at 1280 and 390 pixels, `npm run screenshots [-- <programme>…]`: of the samples, or of
 * the files and folders given. All go to `dist-screenshots/`; of the samples, the six that the docs show also go to
 * `docs/images/`. CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
const given = process.argv.slice(2);
const FOLDER = 'dist-screenshots';
const DOCS = 'docs/images';
/** The decree of the samples that the docs show. */
const SHOWN = 'nghi-dinh-98-2021-nd-cp';
/** Pixels of a picture from the top of the screen. */
const TALLEST = 1_500;
/** Milliseconds for what is drawn after its data have come. */
const SETTLED = 400;

const home = await mkdtemp(join(tmpdir(), 'danchieu-screenshots-'));
const store = join(home, 'kho.sqlite');
try {
  await run(['index', ...(given.length === 0 ? ['samples'] : given), '--store', store]);
  const server = await serving(store);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    await mkdir(FOLDER, { recursive: true });
    await mkdir(DOCS, { recursive: true });
    for (const screen of await filledIn(server.address)) {
      for (const width of [1280, 390] as const) await picture(browser, server.address, screen, width);
    }
  } finally {
    await browser.close();
    server.stop();
  }
} finally {
  await rm(home, { recursive: true, force: true });
}

async function picture(browser: Browser, address: string, screen: Screen, width: 1280 | 390): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: width === 390 ? 844 : 860 },
    reducedMotion: 'reduce',
  });
  await page.goto(address + screen.path, { waitUntil: 'networkidle' });
  for (const selector of screen.click ?? []) {
    const wanted = page.locator(selector).first();
    // Programmes that somebody gives need not hold what the samples do.
    if (given.length === 0 || (await wanted.count()) > 0) await wanted.click();
  }
  if (screen.text !== undefined) {
    await page.locator('textarea').fill(screen.text);
    await page.locator('form .button-main').click();
    await page.locator('.outcomes').waitFor();
  }
  if (screen.path.includes('graph=1')) await page.locator('.graph-canvas canvas').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLED);
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const file = `${screen.name}-${width}.png`;
  await page.screenshot({
    path: join(FOLDER, file),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, screen.tall ?? TALLEST) },
  });
  if (given.length === 0 && screen.inDocs === width) await copyFile(join(FOLDER, file), join(DOCS, file));
  console.log(file);
  await page.close();
}

/** The screens with the first document and the first unit of the store in their addresses, and of programmes given the instrument they cite most. */
async function filledIn(address: string): Promise<readonly Screen[]> {
  const first = async (list: string, member: 'id' | 'name'): Promise<string> => {
    const answer = (await (await fetch(`${address}/api/v1/${list}?limit=1`)).json()) as {
      readonly items: readonly { readonly id?: string; readonly name?: string }[];
    };
    return encodeURIComponent(answer.items[0]?.[member] ?? '');
  };
  const document = await first('documents', 'id');
  const unit = await first('units', 'name');
  const instrument = given.length === 0 ? SHOWN : await first('instruments', 'id');
  return SCREENS.map((screen) => ({
    ...screen,
    path: screen.path.replace('{document}', document).replace('{unit}', unit).replace('{instrument}', instrument),
  }));
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`danchieu ${args.join(' ')} ended with ${code}`);
}
