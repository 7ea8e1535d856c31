import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '../../client/client.js';
import { BROWSER_HERE, enter, type LivePage, livePage, tabTo } from '../support/page.js';

const CHECK = '/soat-vien-dan';
/** Nghị định 30/2020/NĐ-CP is of 05/3/2020; several 27-NQ/TW have been issued. */
const DRAFT =
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 4 năm 2020 của Chính phủ về công tác văn thư;\nTriển khai Nghị quyết số 27-NQ/TW.';

(BROWSER_HERE ? describe : describe.skip)('checking a text', () => {
  let page: LivePage;

  beforeAll(async () => {
    page = await livePage();
  });

  afterAll(() => page?.close());

  it('explains a wrong date, gives the words to put instead, all by keyboard, and stores nothing', async () => {
    const call = createClient({ server: page.address });
    const before = (await call('getCoverage', {})).documents;
    await page.at(
      CHECK,
      async (tab) => {
        await tabTo(tab, tab.getByRole('textbox', { name: 'Nội dung cần soát' }));
        await tab.keyboard.insertText(DRAFT);
        await enter(tab, tab.getByRole('button', { name: 'Soát', exact: true }));
        const findings = tab.getByRole('region', { name: /^Chỗ cần xem lại/ });
        const wrong = findings.getByRole('listitem').filter({ hasText: 'Ngày ban hành không khớp' });
        await wrong.getByText('05/4/2020 · đối chiếu: 05/3/2020').waitFor();
        await enter(tab, wrong.getByRole('button', { name: 'Sao chép câu thay thế' }));
        await wrong.getByRole('button', { name: 'Đã sao chép' }).waitFor();
        expect(await tab.evaluate('navigator.clipboard.readText()')).toMatch(
          /^Nghị định số 30\/2020\/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ/,
        );
        expect(await tab.locator('article .cite-resolved').first().textContent()).toBe('Nghị định số 30/2020/NĐ-CP');
        expect(await tab.locator('article .cite-ambiguous').first().textContent()).toBe('Nghị quyết số 27-NQ/TW');
        const several = tab.getByRole('row', { name: /27-NQ\/TW/ });
        expect(await several.locator('.instrument-line').count()).toBeGreaterThan(1);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect((await call('getCoverage', {})).documents).toBe(before);
  });

  it('takes a file, and refuses one that is no text', async () => {
    await page.at(CHECK, async (tab) => {
      const file = tab.locator('input[type=file]');
      await file.setInputFiles({
        name: 'anh.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from([0x89, 0x50, 0x00, 0xff]),
      });
      await tab.getByRole('alert').getByText('anh.txt').waitFor();
      await file.setInputFiles({ name: 'du-thao.txt', mimeType: 'text/plain', buffer: Buffer.from(DRAFT) });
      await tab.getByRole('heading', { name: /^Viện dẫn/ }).waitFor();
      expect(await tab.getByRole('textbox', { name: 'Nội dung cần soát' }).inputValue()).toBe(DRAFT);
    });
  });

  it('shows markup in a text as text', async () => {
    await page.at(CHECK, async (tab) => {
      await tab.getByRole('textbox', { name: 'Nội dung cần soát' }).fill(`<img src=x onerror=alert(1)> ${DRAFT}`);
      await tab.getByRole('button', { name: 'Soát', exact: true }).click();
      await tab.getByText('<img src=x onerror=alert(1)>').last().waitFor();
      expect(await tab.locator('main img').count()).toBe(0);
    });
  });
});
