import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER_HERE, drawn, enter, type LivePage, livePage, tabTo } from '../support/page.js';

/** Guided, amended, cited by tasks of the samples. */
const DECREE = '/van-ban/nghi-dinh-98-2021-nd-cp';

(BROWSER_HERE ? describe : describe.skip)('an instrument', () => {
  let page: LivePage;

  beforeAll(async () => {
    page = await livePage();
  });

  afterAll(() => page?.close());

  it('says in which documents it is cited, and by which instruments', async () => {
    await page.at(DECREE, async (tab) => {
      await tab.getByRole('link', { name: 'Được viện dẫn' }).click();
      await tab.getByRole('heading', { name: 'Chương trình, kế hoạch viện dẫn' }).waitFor();
      await drawn(tab);
      await tab.getByRole('link', { name: /ngành Y tế năm 2026/ }).waitFor();
      expect(await tab.getByRole('region', { name: 'Văn bản khác nêu' }).locator('.instrument-name').count()).toBe(2);
    });
  });

  it('is looked for in one document, one role or one outcome, and who cites it is taken away as a table', async () => {
    await page.at('/van-ban/nghi-dinh-47-2020-nd-cp/vien-dan', async (tab) => {
      const rows = tab.getByRole('region', { name: 'Chương trình, kế hoạch viện dẫn' }).locator('tbody tr');
      expect(await rows.count()).toBe(3);
      const document = tab.getByRole('combobox', { name: /^Chương trình, kế hoạch/ });
      await document.selectOption({ index: 1 });
      await tab.waitForURL(/document=/);
      await drawn(tab);
      expect(await rows.count()).toBe(1);
      const saved = tab.waitForEvent('download');
      await tab.getByRole('button', { name: 'Tải CSV' }).click();
      const table = await readFile(await (await saved).path(), 'utf8');
      expect(table.split('\r\n').filter(Boolean)).toHaveLength(2);
      expect(table).toContain('47/2020/NĐ-CP');
      await document.selectOption('');
      await tab.getByRole('combobox', { name: /^Kết quả/ }).selectOption({ label: 'Sai số, ký hiệu' });
      await tab.getByText('Không chương trình, kế hoạch nào khớp với bộ lọc').waitFor();
      expect(new URL(tab.url()).search).toBe('?outcome=malformed');
      await tab.goBack();
      await drawn(tab);
      expect(await rows.count()).toBe(3);
    });
  });

  it('is asked for once, ahead of the page that shows it', async () => {
    await page.at('/don-vi', async (tab) => {
      const asked: string[] = [];
      tab.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith('/api/')) asked.push(pathname.slice('/api/v1'.length) + search);
      });
      await tab.goto(`${DECREE}?role=implements`);
      await tab.locator('.tasks-table').first().waitFor();
      const of = DECREE.replace('van-ban', 'instruments');
      expect(asked.filter((one) => one.startsWith('/instruments')).sort()).toEqual([
        of,
        `${of}/tasks?role=implements&limit=20`,
      ]);
      await tab.getByRole('link', { name: 'Tra cứu' }).first().click();
      await tab.locator('.overview').waitFor();
      asked.length = 0;
      await tab.reload();
      await tab.locator('.overview').waitFor();
      expect(asked.sort()).toEqual(['/coverage', '/documents?limit=6', '/instruments?limit=8']);
    });
  });

  it('leads to what is to be checked of its citations, and to nothing else', async () => {
    await page.at('/van-ban/quyet-dinh-749-qd-ttg-2020', async (tab) => {
      const toCheck = tab.getByRole('link', { name: /^[1-9]\d* chỗ trong lời văn$/ });
      const count = Number.parseInt((await toCheck.textContent()) ?? '', 10);
      await toCheck.click();
      await tab.waitForURL(/van-ban=quyet-dinh-749/);
      await drawn(tab);
      expect(await tab.locator('article.finding mark').allTextContents()).toHaveLength(count);
      expect(new Set(await tab.locator('article.finding mark').allTextContents())).toEqual(
        new Set(['Quyết định số 749/QĐ-TTg']),
      );
      await tab.getByRole('button', { name: /^Bỏ lọc Văn bản: Quyết định 749/ }).click();
      await tab
        .getByRole('heading', { name: /^(Trùng số, cần chọn|Cần xác nhận)$/ })
        .first()
        .waitFor();
    });
  });

  it('stands in a lược đồ whose every row shows the words that say it', async () => {
    await page.at(`${DECREE}/luoc-do`, async (tab) => {
      const row = tab.getByRole('row', { name: /05\/2022\/TT-BYT/ });
      await row.getByText('Nguyên văn').click();
      expect(await row.locator('mark').textContent()).toContain('98/2021/NĐ-CP');
    });
  });

  it('is read in a document whose citations open their cards, beside its tasks and findings', async () => {
    await page.at('/chuong-trinh', async (tab) => {
      await tab.getByRole('link', { name: /ngành Y tế năm 2026/ }).click();
      await drawn(tab);
      const cited = tab.getByRole('article').getByRole('link', { name: 'Nghị định số 98/2021/NĐ-CP' });
      await cited.first().focus();
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/mention=/);
      const card = tab.getByRole('region', { name: 'Viện dẫn đang xem' });
      await card.getByText('Đã xác định').waitFor();
      await card.getByRole('link', { name: 'Nghị định 98/2021/NĐ-CP' }).waitFor();
      expect(await tab.evaluate('document.activeElement.classList.contains("mention-card")')).toBe(true);
      await card.getByRole('link', { name: 'II.1.b' }).click();
      await tab.waitForURL(/task=/);
      expect(await tab.locator('mark.asked').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('Rà soát các Thông tư')]),
      );
      await tab.reload();
      await drawn(tab);
      const chosen = tab.locator('.beside-list li').filter({ has: tab.locator('[aria-current]') });
      await chosen.getByText('Chủ trì', { exact: true }).waitFor();
      await chosen.getByRole('link', { name: 'Thông tư số 05/2022/TT-BYT', exact: true }).click();
      await card.getByText('Thông tư số 05/2022/TT-BYT', { exact: true }).waitFor();
      await tab.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      const back = tab.getByRole('article').getByRole('link', { name: 'Thông tư số 05/2022/TT-BYT' });
      await back.and(tab.locator(':focus')).waitFor();
      await tab.getByRole('link', { name: /^Cần xác minh \d/ }).click();
      await tab.waitForURL(/xem=can-xac-minh/);
      expect(await tab.locator('.beside-list li strong').count()).toBeGreaterThan(0);
    });
  });

  it('is traced in a table, and in a graph that is loaded only when asked for', async () => {
    await page.at(`${DECREE}/can-cu-trien-khai`, async (tab) => {
      await tab.getByText('Nghị định 07/2023/NĐ-CP sửa đổi, bổ sung Nghị định 98/2021/NĐ-CP').first().waitFor();
      const loaded = (): Promise<unknown> =>
        tab.evaluate(`performance.getEntriesByType('resource').filter(({ name }) => name.includes('drawing')).length`);
      expect(await loaded()).toBe(0);
      await tab.getByRole('button', { name: 'Xem đồ thị' }).click();
      await tab.locator('.graph-canvas canvas').first().waitFor();
      expect(Number(await loaded())).toBeGreaterThan(0);
      await tab.getByText('Bấm một văn bản để mở rộng').waitFor();
      const coloured = await tab.evaluate(PIXELS);
      expect(Number(coloured)).toBeGreaterThan(100);
      const [saved] = await Promise.all([
        tab.waitForEvent('download'),
        tab.getByRole('button', { name: 'Tải ảnh PNG' }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe('do-thi-nghi-dinh-98-2021-nd-cp.png');
      await tab.getByRole('checkbox', { name: 'Sửa đổi, bổ sung' }).uncheck();
      await tab.waitForURL(/relation=/);
      expect(await tab.getByText('sửa đổi, bổ sung Nghị định 98/2021/NĐ-CP').count()).toBe(0);
    });
  });

  it('tells what a change of it would touch', async () => {
    await page.at(DECREE, async (tab) => {
      await tab.getByRole('link', { name: 'Nếu sửa đổi, thay thế' }).click();
      const touched = tab.getByRole('region', { name: /^Nhiệm vụ bị tác động/ });
      await touched.getByText('tại các trạm y tế').first().waitFor();
      await tab.getByRole('region', { name: 'Đơn vị chủ trì' }).getByRole('link').first().waitFor();
    });
  });

  it('gives its tasks away as CSV, as a spreadsheet and as a table for Word', async () => {
    await page.at(
      DECREE,
      async (tab) => {
        const rows = await tab.locator('.tasks-table tbody tr:not(.block-row)').count();
        const [csv] = await Promise.all([
          tab.waitForEvent('download'),
          tab.getByRole('button', { name: 'Tải CSV' }).click(),
        ]);
        const text = await readFile(await csv.path(), 'utf8');
        expect(text).toMatch(/^\uFEFFNhóm,/);
        expect(text.match(/Thực hiện trực tiếp|Vai trò khác|Gián tiếp|Chỉ nhắc/g)?.length).toBeGreaterThanOrEqual(rows);
        const [xlsx] = await Promise.all([
          tab.waitForEvent('download'),
          tab.getByRole('button', { name: 'Tải Excel' }).click(),
        ]);
        expect((await readFile(await xlsx.path())).subarray(0, 2).toString()).toBe('PK');
        await tab.getByRole('button', { name: 'Chép bảng' }).click();
        await tab.getByText(/^Đã chép \d+ dòng/).waitFor();
        const html = await tab.evaluate(
          `navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())`,
        );
        expect(String(html)).toContain('<table');
        expect(String(html)).toContain('98/2021/NĐ-CP');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('is walked by keyboard alone: search, evidence, document, trace, impact', async () => {
    await page.at('/', async (tab) => {
      await tabTo(tab, tab.getByRole('combobox', { name: /Số, ký hiệu/ }), 'Shift+Tab');
      await tab.keyboard.type('98/2021/NĐ-CP');
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/q=/);
      await drawn(tab);
      await enter(tab, tab.getByRole('region', { name: 'Văn bản' }).getByRole('link', { name: /98\/2021/ }));
      const heading = tab.getByRole('heading', { level: 1, name: /98\/2021/ });
      await heading.waitFor();
      await drawn(tab);
      await heading.and(tab.locator(':focus')).waitFor();
      await enter(tab, tab.locator('.tasks-table summary').getByText('Nguyên văn', { exact: true }));
      await enter(tab, tab.getByRole('link', { name: 'Mở trong tài liệu' }).first());
      await tab.locator('mark.asked').first().waitFor();
      expect(await tab.evaluate('document.activeElement.className')).toContain('asked');
      await tab.goBack();
      await enter(tab, tab.getByRole('link', { name: 'Căn cứ và triển khai' }));
      await tab.waitForURL(/can-cu-trien-khai/);
      await enter(tab, tab.getByRole('button', { name: 'Xem đồ thị' }));
      await tab.locator('.graph-canvas canvas').first().waitFor();
      await tabTo(tab, tab.getByRole('checkbox', { name: 'Sửa đổi, bổ sung' }), 'Shift+Tab');
      await tab.keyboard.press('Space');
      await tab.waitForURL(/relation=/);
      await enter(tab, tab.getByRole('link', { name: 'Nếu sửa đổi, thay thế' }), 'Shift+Tab');
      await tab.waitForURL(/neu-thay-the/);
      await drawn(tab);
      const units = tab.getByRole('region', { name: 'Đơn vị chủ trì' });
      await enter(tab, units.getByRole('link').first());
      await tab.waitForURL(/don-vi/);
    });
  });
});

/** How many pixels of the graph are drawn on. */
const PIXELS = `[...document.querySelectorAll('.graph-canvas canvas')].reduce((sum, canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let drawn = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] > 0) drawn++;
  return sum + drawn;
}, 0)`;
