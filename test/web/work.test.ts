import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER_HERE, drawn, type LivePage, livePage } from '../support/page.js';

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

  it('takes a file in, settles what its citation means, takes that back, and takes the file out', async () => {
    await page.at(`/chuong-trinh#khoa=${page.key}`, async (tab) => {
      await tab.getByRole('heading', { name: 'Nạp tài liệu' }).waitFor();
      expect(tab.url()).not.toContain(page.key);
      await tab
        .locator('input[type=file]')
        .setInputFiles({ name: 'ke-hoach.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) });
      await tab.getByText(/^Xong: 2 nhiệm vụ, 2 viện dẫn/).waitFor();
      await tab.getByRole('cell', { name: /ke-hoach\.txt/ }).waitFor();

      await tab.getByRole('link', { name: 'Cần xác minh' }).click();
      await drawn(tab);
      const finding = tab
        .locator('article', { hasText: '27-NQ/TW' })
        .filter({ hasText: 'ke-hoach.txt' })
        .filter({ has: tab.getByRole('button', { name: 'Xác nhận văn bản…' }) });
      await finding.getByRole('button', { name: 'Xác nhận văn bản…' }).click();
      await finding.getByLabel(/khóa XIII/).check();
      await finding.getByLabel('Người xác nhận').fill('Nguyễn Văn A');
      await finding.getByRole('button', { name: 'Xem trước' }).click();
      await finding.getByText('Sẽ đổi 1 viện dẫn, 1 nhiệm vụ, 1 tài liệu').waitFor();
      await finding.getByRole('button', { name: 'Ghi nhận' }).click();
      await finding.waitFor({ state: 'detached' });

      await tab.getByRole('link', { name: 'Đã xác nhận' }).click();
      await tab.getByText('Nguyễn Văn A').waitFor();
      await tab.getByRole('button', { name: /^Rút lại/ }).click();
      await tab.getByText('Chưa ai xác nhận gì').waitFor();

      await tab.getByRole('link', { name: 'Chương trình, kế hoạch' }).click();
      await drawn(tab);
      const row = tab.getByRole('row', { name: /ke-hoach\.txt/ });
      await row.getByRole('button', { name: /^Gỡ/ }).click();
      await tab.getByRole('dialog').getByRole('button', { name: 'Gỡ' }).click();
      await row.waitFor({ state: 'detached' });
    });
  });

  it('lists what a unit does by deadline, and for one decree', async () => {
    await page.at('/don-vi', async (tab) => {
      await tab.locator('td a').first().click();
      await drawn(tab);
      await tab.getByLabel('Việc của đơn vị').selectOption({ label: 'Chủ trì' });
      await tab.waitForURL(/duty=lead/);
      await tab.getByLabel('Theo văn bản').fill('27-NQ/TW');
      await tab.getByRole('button', { name: 'Tìm' }).click();
      await tab.waitForURL(/instrument=27-NQ/);
      await drawn(tab);
    });
    await page.at(`/don-vi/${encodeURIComponent('Cục Hạ tầng và Thiết bị y tế')}`, async (tab) => {
      await tab.getByLabel('Theo văn bản').fill('98/2021/NĐ-CP');
      await tab.getByRole('button', { name: 'Tìm' }).click();
      await tab.getByRole('heading', { name: /^[1-9]\d* nhiệm vụ$/ }).waitFor();
    });
  });
});
