import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '../../client/client.js';
import { BROWSER_HERE, drawn, type LivePage, livePage } from '../support/page.js';

const DECREE = '/van-ban/nghi-dinh-98-2021-nd-cp';

(BROWSER_HERE ? describe : describe.skip)('every screen', () => {
  let page: LivePage;
  let screens: readonly Screen[];
  let axe: string;

  beforeAll(async () => {
    page = await livePage({ 'ke-hoach.txt': PLAN });
    const call = createClient({ server: page.address });
    const document = (await call('listDocuments', { query: { limit: 1 } })).items[0]?.id ?? '';
    const unit = (await call('listUnits', { query: { limit: 1 } })).items[0]?.name ?? '';
    axe = await readFile(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
    const shown = [
      '/',
      '/?q=du+lieu',
      '/?q=khongcogi',
      DECREE,
      `${DECREE}/vien-dan`,
      `${DECREE}/luoc-do`,
      `${DECREE}/can-cu-trien-khai?graph=1`,
      `${DECREE}/neu-thay-the`,
      '/van-ban/khong-co-van-ban-nay',
      '/chuong-trinh',
      `/chuong-trinh/${encodeURIComponent(document)}`,
      '/don-vi',
      `/don-vi/${encodeURIComponent(unit)}`,
      '/can-xac-minh',
      '/soat-vien-dan',
    ];
    const mention = (await call('listMentions', { query: { document, limit: 1 } })).items[0]?.id ?? '';
    const decide = { name: 'Xác nhận văn bản…' };
    screens = [
      ...shown.map((path) => ({ path })),
      { path: `/chuong-trinh/${encodeURIComponent(document)}?mention=${encodeURIComponent(mention)}&xem=can-xac-minh` },
      { path: '/can-xac-minh', open: decide },
      { path: `/can-xac-minh#khoa=${page.key}`, open: decide },
      { path: `/chuong-trinh#khoa=${page.key}`, open: { name: /^Gỡ/ } },
    ];
  });

  afterAll(() => page?.close());

  it.each([1280, 390])(
    'is without serious faults, never wider than its window, and stands still, %i pixels wide',
    async (width) => {
      const found: string[] = [];
      for (const { path: screen, open } of screens) {
        await page
          .at(
            screen,
            async (tab) => {
              if (open !== undefined) await tab.getByRole('button', open).first().click();
              await drawn(tab);
              const wide = Number(
                await tab.evaluate(
                  'document.documentElement.scrollWidth - Math.ceil(document.body.getBoundingClientRect().width)',
                ),
              );
              if (wide > 0) found.push(`${screen}: ${wide} too wide`);
              const moved = Number(await tab.evaluate(SHIFTED));
              if (moved >= 0.05) found.push(`${screen}: what is read moves by ${moved.toFixed(3)}`);
              await tab.evaluate(axe);
              const faults = (await tab.evaluate(SERIOUS)) as string[];
              for (const fault of faults) found.push(`${screen}: ${fault}`);
            },
            { viewport: { width, height: 900 } },
          )
          .catch((error: Error) => {
            // An unknown instrument answers 404, which the browser's console names.
            if (!/404/.test(error.message)) throw error;
          });
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('is reached from the navigation, on a telephone by its menu', async () => {
    await page.at(
      '/',
      async (tab) => {
        await tab.getByRole('button', { name: 'Mục' }).click();
        const nav = tab.getByRole('navigation', { name: 'Các màn hình' });
        const links = await nav.getByRole('link').allTextContents();
        expect(links.length).toBeGreaterThan(3);
        for (const link of links) {
          if (!(await nav.isVisible())) await tab.getByRole('button', { name: 'Mục' }).click();
          await nav.getByRole('link', { name: link, exact: true }).click();
          await drawn(tab);
          expect(await tab.getByText('Không có trang này').count()).toBe(0);
        }
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

/** A screen, and the button that opens a form on it. */
interface Screen {
  readonly path: string;
  readonly open?: { readonly name: string | RegExp };
}

/** Cites a Party resolution whose number several terms bear: something is left to settle. */
const PLAN = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
KẾ HOẠCH
Công tác tư pháp

1. Sở Tư pháp chủ trì triển khai thực hiện Nghị quyết số 27-NQ/TW trên địa bàn tỉnh.
`;

/** The sum of all layout shifts that nobody brought about: good is below 0.1, ours below half of it. */
const SHIFTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries()
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(0), 200);
})`;

const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))`;
