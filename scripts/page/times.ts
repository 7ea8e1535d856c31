import { type Browser, chromium, type Page } from 'playwright-core';
import { serving } from './serving.js';

/**
 * How long the page makes one wait on a store, `npm run page-times -- <store> [words]`: the median and the slowest of
 * twenty rounds, in milliseconds, of
 *
 * - what is offered after typing stops, and the results after Enter;
 * - the page of the most cited instrument, gone to by a link, opened in a new tab of a browser that was here before, and
 *   opened in one that never was.
 *
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
const [store = '.danchieu/danchieu.sqlite', words = 'chuyển đổi số'] = process.argv.slice(2);
const ROUNDS = 20;

/** Notes when events came and when things first stood on the screen after them: when the frame after the change is done. */
const WATCH = `
const last = { input: 0, keydown: 0, click: 0 };
const drawn = new Map();
for (const kind of Object.keys(last)) addEventListener(kind, () => { last[kind] = performance.now(); drawn.clear(); }, true);
const watchedFor = ['.combobox-list:not([hidden]) [role=option]', 'main ol article', '.tasks-table'];
const look = () => {
  for (const selector of watchedFor) {
    if (drawn.has(selector) || document.querySelector(selector) === null) continue;
    drawn.set(selector, 0);
    // What comes with a frame comes before it is laid out and painted; the next task of the highest rank comes after.
    requestAnimationFrame(() => scheduler.postTask(() => {
      if (drawn.has(selector)) drawn.set(selector, performance.now());
    }, { priority: 'user-blocking' }));
  }
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
globalThis.watched = {
  since: async (kind, selector) => {
    while (!drawn.get(selector)) await new Promise(requestAnimationFrame);
    return drawn.get(selector) - (kind === null ? 0 : last[kind]);
  },
};
`;

const server = await serving(store);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const hub = await mostCited(server.address);
  const offered: number[] = [];
  const found: number[] = [];
  const opened: number[] = [];
  const again: number[] = [];
  const gone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await inTab(browser, async (tab) => {
      await tab.goto(server.address);
      await tab.locator('.overview').waitFor();
      const box = tab.getByRole('combobox').first();
      await box.pressSequentially(words);
      offered.push(await since(tab, `input`, '.combobox-list:not([hidden]) [role=option]'));
      await box.press('Enter');
      found.push(await since(tab, 'keydown', 'main ol article'));
    });
    await inTab(browser, async (tab) => {
      await tab.goto(`${server.address}/van-ban/${encodeURIComponent(hub)}`);
      opened.push(await since(tab, null, '.tasks-table'));
    });
    await inTab(browser, async (tab, another) => {
      await tab.goto(server.address);
      await tab
        .locator(`a[href="/van-ban/${encodeURIComponent(hub)}"]`)
        .first()
        .click();
      gone.push(await since(tab, 'click', '.tasks-table'));
      await tab.goto('about:blank');
      const next = await another();
      await next.goto(`${server.address}/van-ban/${encodeURIComponent(hub)}`);
      again.push(await since(next, null, '.tasks-table'));
    });
  }
  print('offered after typing stops', offered);
  print('results after Enter', found);
  print(`the page of ${hub}, gone to`, gone);
  print(`the page of ${hub}, in a new tab`, again);
  print(`the page of ${hub}, in a new browser`, opened);
} finally {
  await browser.close();
  server.stop();
}

async function mostCited(address: string): Promise<string> {
  const answer = (await (await fetch(`${address}/api/v1/instruments?limit=1`)).json()) as {
    readonly items: readonly { readonly id: string }[];
  };
  const id = answer.items[0]?.id;
  if (id === undefined) throw new Error(`${store}: no instrument is cited there`);
  return id;
}

async function inTab(browser: Browser, act: (tab: Page, another: () => Promise<Page>) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript(WATCH);
    await act(await context.newPage(), () => context.newPage());
  } finally {
    await context.close();
  }
}

/** Milliseconds from the last event of a kind (from the beginning of the visit when null) until a thing was first drawn after it. */
async function since(tab: Page, event: string | null, selector: string): Promise<number> {
  await tab.locator(selector).first().waitFor();
  return Number(await tab.evaluate(`watched.since(${JSON.stringify(event)}, ${JSON.stringify(selector)})`));
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(`${what}: median ${Math.round(median)} ms, slowest ${Math.round(sorted.at(-1) ?? Number.NaN)} ms`);
}
