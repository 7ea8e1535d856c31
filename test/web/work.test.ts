import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '../../client/client.js';
import { BROWSER_HERE, drawn, enter, type LivePage, livePage, tabTo } from '../support/page.js';

/** Cites a Party resolution whose number several terms bear, without a date: nobody can tell which. */
const PLAN = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Số: 77/KH-UBND

KẾ HOẠCH
Công tác tư pháp

I. NHIỆM VỤ
1. Sở Tư pháp chủ trì triển khai thực hiện Nghị quyết số 27-NQ/TW trên địa bàn tỉnh.
2. Sở Tư pháp chủ trì thi hành Nghị định số 118/2021/NĐ-CP, hoàn thành trước ngày 30/6/2026.
`;

(BROWSER_HERE ? describe : describe.skip)('work in the store', () => {
  let page: LivePage;

  beforeAll(async () => {
    page = await livePage();
  });

  afterAll(() => page?.close());

  it('asks for a key before it takes anything in, and refuses a wrong one', async () => {
    await page.at('/chuong-trinh', async (tab) => {
      await tab.getByRole('heading', { name: 'Cần khóa ghi' }).waitFor();
      expect(await tab.getByRole('button', { name: /^Gỡ/ }).count()).toBe(0);
      await tab.getByLabel('Khóa ghi').fill(page.key);
      await tab.getByRole('button', { name: 'Dùng khóa này' }).click();
      await tab.getByRole('heading', { name: 'Nạp tài liệu' }).waitFor();
    });
  });

  it('forgets a key of a server that was started anew, and goes on without', async () => {
    const visit = page.at('/#khoa=khoa-cua-hom-qua', async (tab) => {
      await tab.locator('.overview').waitFor();
      expect(await tab.getByRole('alert').count()).toBe(0);
    });
    await expect(visit).rejects.toThrow(/ says: (?:Failed to load resource: .*401[^\n]*\n?)+$/);
  });

  it('asks for a key before anything else where nobody may read without', async () => {
    const visit = page.at('/', async (tab) => {
      await tab.route('**/api/v1/**', async (route) => {
        if (route.request().headers().authorization !== undefined) return route.continue();
        const body = JSON.stringify({ status: 401, code: 'key-missing', title: 'Cần khóa truy cập' });
        await route.fulfill({ status: 401, contentType: 'application/problem+json', body });
      });
      await tab.reload();
      await tab.getByRole('heading', { level: 1, name: 'Cần khóa để đọc' }).waitFor();
      await tab.getByLabel('Khóa', { exact: true }).fill(page.key);
      await tab.keyboard.press('Enter');
      await tab.locator('.overview').waitFor();
    });
    await expect(visit).rejects.toThrow(/ says: (?:Failed to load resource: .*401[^\n]*\n?)+$/);
  });

  it('takes a file in, settles a citation, takes that back and takes the file out, all by keyboard', async () => {
    await page.at(`/chuong-trinh#khoa=${page.key}`, async (tab) => {
      await tab.getByRole('heading', { name: 'Nạp tài liệu' }).waitFor();
      expect(tab.url()).not.toContain(page.key);
      // Waited for from before: the browser has to be told to hand the chooser over.
      const choosing = tab.waitForEvent('filechooser');
      await tabTo(tab, tab.locator('input[type=file]'));
      await tab.keyboard.press('Enter');
      const chooser = await choosing;
      await chooser.setFiles({ name: 'ke-hoach.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) });
      await tab.getByText(/^Xong: 2 nhiệm vụ, 2 viện dẫn/).waitFor();
      await tab.getByRole('cell', { name: /ke-hoach\.txt/ }).waitFor();

      const menu = tab.getByRole('navigation', { name: 'Các màn hình' });
      await enter(tab, menu.getByRole('link', { name: 'Cần xác minh' }), 'Shift+Tab');
      await tab.waitForURL(/can-xac-minh/);
      await drawn(tab);
      const finding = tab
        .locator('article', { hasText: '27-NQ/TW' })
        .filter({ hasText: 'ke-hoach.txt' })
        .filter({ has: tab.getByRole('button', { name: 'Xác nhận văn bản…' }) });
      await enter(tab, finding.getByRole('button', { name: 'Xác nhận văn bản…' }));
      await tabTo(tab, finding.getByRole('radio').first());
      await tabTo(tab, finding.getByLabel(/khóa XIII/), 'ArrowDown');
      await tabTo(tab, finding.getByLabel('Người xác nhận'));
      await tab.keyboard.type('Nguyễn Văn A');
      await enter(tab, finding.getByRole('button', { name: 'Xem trước' }));
      await finding.getByText('Sẽ đổi 1 viện dẫn, 1 nhiệm vụ, 1 tài liệu').waitFor();
      await tab.keyboard.press('Enter');
      await tab.getByText('Đã ghi nhận: 1 viện dẫn, 1 nhiệm vụ, 1 tài liệu thay đổi.').waitFor();
      await finding.waitFor({ state: 'detached' });

      await enter(tab, tab.getByRole('link', { name: 'Đã xác nhận' }), 'Shift+Tab');
      await tab.getByText('Nguyễn Văn A').waitFor();
      await enter(tab, tab.getByRole('button', { name: /^Rút lại/ }));
      await tab.getByText('Chưa ai xác nhận gì').waitFor();

      await enter(tab, menu.getByRole('link', { name: 'Chương trình, kế hoạch' }), 'Shift+Tab');
      await tab.waitForURL(/chuong-trinh/);
      await drawn(tab);
      const row = tab.getByRole('row', { name: /ke-hoach\.txt/ });
      await enter(tab, row.getByRole('button', { name: /^Gỡ/ }));
      await enter(tab, tab.getByRole('dialog').getByRole('button', { name: 'Gỡ' }));
      await row.waitFor({ state: 'detached' });
      expect(await tab.evaluate('document.activeElement.tagName')).toBe('H1');
    });
  });

  it('lists what a unit does by deadline, and for one decree, by keyboard', async () => {
    await page.at('/don-vi', async (tab) => {
      await enter(tab, tab.locator('td a').first());
      await tab.waitForURL(/don-vi\/./);
      await drawn(tab);
      await tabTo(tab, tab.getByLabel('Việc của đơn vị'));
      await tab.keyboard.press('ArrowDown');
      await tab.waitForURL(/duty=lead/);
      await tabTo(tab, tab.getByLabel('Theo văn bản'));
      await tab.keyboard.type('27-NQ/TW');
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/instrument=27-NQ/);
      await drawn(tab);
    });
    const query = { instrument: '98/2021/NĐ-CP', limit: 1 };
    const { items } = await createClient({ server: page.address })('listTasks', { query });
    const unit = items[0]?.task.lead ?? '';
    await page.at(`/don-vi/${encodeURIComponent(unit)}`, async (tab) => {
      await tab.getByLabel('Theo văn bản').fill('98/2021/NĐ-CP');
      await tab.getByRole('button', { name: 'Tìm' }).click();
      await tab.getByRole('heading', { name: /^[1-9]\d* nhiệm vụ$/ }).waitFor();
    });
  });
});
