import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROWSER_HERE, drawn, type LivePage, livePage } from '../support/page.js';

/** 27-NQ/TW of three terms, and numbers that look like it. */
const SEVERAL = `SỞ TƯ PHÁP
KẾ HOẠCH
Công tác năm 2024

1. Triển khai Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam. Văn phòng chủ trì.

2. Tổng kết Nghị quyết số 27-NQ/TW ngày 21/5/2018 của Ban Chấp hành Trung ương về cải cách chính sách tiền lương. Phòng Tổ chức chủ trì.

3. Quán triệt Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị. Văn phòng chủ trì.
`;

(BROWSER_HERE ? describe : describe.skip)('searching', () => {
  let page: LivePage;

  beforeAll(async () => {
    page = await livePage({ 'so-tu-phap-2024.txt': SEVERAL });
  });

  afterAll(() => page?.close());

  it('finds an instrument by its number and leads to its card and the words that cite it', async () => {
    await page.at('/', async (tab) => {
      const box = tab.getByRole('combobox', { name: /Số, ký hiệu/ });
      await box.fill('47/2020/NĐ-CP');
      await box.press('Enter');
      await tab
        .getByRole('region', { name: 'Văn bản' })
        .getByRole('link', { name: /47\/2020\/NĐ-CP/ })
        .first()
        .click();
      await tab.getByRole('heading', { level: 1, name: /Nghị định.*47\/2020\/NĐ-CP/ }).waitFor();
      expect(new URL(tab.url()).pathname).toBe('/van-ban/nghi-dinh-47-2020-nd-cp');
      await tab.locator('table summary').getByText('Nguyên văn', { exact: true }).first().click();
      expect(await tab.locator('details[open] mark').first().textContent()).toContain('47/2020/NĐ-CP');
      await tab.locator('details[open]').getByText('Đã xác định').waitFor();
      await tab.getByRole('link', { name: 'Mở trong tài liệu' }).first().click();
      // Told from the citations round it, of which there are many.
      const asked = tab.locator('mark.asked-citation').first();
      await asked.waitFor();
      expect(await asked.textContent()).toContain('47/2020/NĐ-CP');
    });
  });

  it('opens a number without its symbol, and draws all groups of its tasks', async () => {
    await page.at('/', async (tab) => {
      const box = tab.getByRole('combobox', { name: /Số, ký hiệu/ });
      await box.fill('47/2020');
      await box.press('Enter');
      const meant = tab.getByRole('region', { name: 'Văn bản' });
      await meant.getByRole('link', { name: /47\/2020\/NĐ-CP/ }).click();
      await tab.locator('section.group').nth(3).waitFor();
      expect(await tab.locator('section.group').count()).toBe(4);
    });
  });

  it('begins anew where a screen cannot be fetched, as after the server was renewed', async () => {
    const units = page.at('/', async (tab) => {
      let refused = 0;
      await tab.route('**/assets/units-screen-*.js', async (route) => {
        if (refused++ > 0) return route.continue();
        await route.fulfill({ status: 503, body: '' });
      });
      await tab.getByRole('link', { name: 'Đơn vị', exact: true }).first().click();
      await tab.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
      expect(refused).toBe(2);
    });
    // The refusal is all that the browser has to say of it.
    await expect(units).rejects.toThrow(/ says: Failed to load resource: .*503[^\n]*$/);
  });

  it('finds tasks by words without diacritics, as by the words themselves', async () => {
    await page.at('/?q=chuyen+doi+so', async (tab) => {
      expect(await tab.getByRole('heading', { name: /^[\d.]+ nhiệm vụ$/ }).count()).toBe(1);
      expect((await tab.locator('article mark').allTextContents()).join(' ').toLowerCase()).toContain('chuyển');
    });
  });

  it('keeps the instruments of one number apart, each with what tells it from the others', async () => {
    await page.at('/?q=27-NQ/TW', async (tab) => {
      const meant = tab.getByRole('region', { name: 'Văn bản' });
      await meant.getByText(/ứng với \d+ văn bản/).waitFor();
      const told = await meant.locator('.instrument-line .row').allTextContents();
      expect(told.some((one) => one.includes('09/11/2022'))).toBe(true);
      expect(told.some((one) => one.includes('21/5/2018'))).toBe(true);
      expect(told.filter((one) => one.includes('Ban Chấp hành Trung ương'))).not.toHaveLength(0);
      expect(new Set(told).size).toBe(told.length);
      expect(told.join(' ')).not.toContain('127-');
      const facet = await tab.getByRole('group', { name: 'Văn bản' }).getByRole('checkbox').all();
      const names = await Promise.all(
        facet.map((one) => one.locator('xpath=..').locator('span').first().textContent()),
      );
      expect(names.filter((name) => name?.startsWith('Nghị quyết 27-NQ/TW ('))).not.toHaveLength(0);
      expect(new Set(names).size).toBe(names.length);
      expect((await tab.locator('article mark').allTextContents()).join(' ')).not.toContain('127');
    });
  });

  it('asks for the results while one types, and not once more at Enter', async () => {
    await page.at('/', async (tab) => {
      const asked: string[] = [];
      tab.on('request', (request) => {
        const { pathname, searchParams } = new URL(request.url());
        if (pathname.endsWith('/search') && !searchParams.has('facets')) asked.push(searchParams.get('q') ?? '');
      });
      const box = tab.getByRole('combobox', { name: /Số, ký hiệu/ });
      await box.fill('tiền lương');
      await tab.getByRole('option').first().waitFor();
      await box.press('Enter');
      await tab.locator('main ol article').first().waitFor();
      expect(asked).toEqual(['tiền lương']);
    });
  });

  it('is narrowed by what citations were resolved to, in the words people see everywhere', async () => {
    await page.at('/?q=nghi+dinh', async (tab) => {
      const outcomes = tab.getByRole('group', { name: 'Kết quả xác định' });
      await outcomes.getByRole('checkbox', { name: /Đã xác định/ }).check();
      await tab.waitForURL(/outcome=resolved/);
      await tab.getByRole('button', { name: 'Bỏ lọc Kết quả xác định: Đã xác định' }).waitFor();
      expect(await tab.locator('main ol article').count()).toBeGreaterThan(0);
    });
  });

  it('is narrowed by facets that stand in the address, as chips to be taken off, and Back undoes it', async () => {
    await page.at('/?q=nghi+dinh', async (tab) => {
      const all = await tab.locator('main ol > li').count();
      const role = tab.getByRole('group', { name: 'Vai trò' }).getByRole('checkbox').first();
      await role.check();
      await tab.waitForURL(/role=/);
      await drawn(tab);
      const chip = tab.getByRole('button', { name: /^Bỏ lọc Vai trò/ });
      await chip.waitFor();
      await tab.reload();
      await drawn(tab);
      expect(await tab.getByRole('button', { name: /^Bỏ lọc Vai trò/ }).count()).toBe(1);
      await tab.goBack();
      await drawn(tab);
      expect(await tab.getByRole('button', { name: /^Bỏ lọc/ }).count()).toBe(0);
      expect(await tab.locator('main ol > li').count()).toBe(all);
    });
  });

  it('completes by keyboard alone, and takes no key while a syllable is being composed', async () => {
    await page.at('/', async (tab) => {
      const box = tab.getByRole('combobox', { name: /Số, ký hiệu/ });
      await box.focus();
      await tab.keyboard.type('47/2020');
      await tab.getByRole('option', { name: /47\/2020\/NĐ-CP Chính phủ · 09\/4\/2020/ }).waitFor();
      await box.dispatchEvent('compositionstart', {});
      await tab.keyboard.press('ArrowDown');
      expect(await box.getAttribute('aria-activedescendant')).toBeNull();
      await box.dispatchEvent('compositionend', {});
      await tab.getByRole('option').first().waitFor();
      await tab.keyboard.press('ArrowDown');
      expect(await box.getAttribute('aria-activedescendant')).not.toBeNull();
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/\/van-ban\//);
      await tab.getByRole('heading', { level: 1, name: /47\/2020\/NĐ-CP/ }).waitFor();
    });
  });

  it('helps on when nothing is found', async () => {
    await page.at('/?q=47/2019/N%C4%90-CP', async (tab) => {
      await tab.getByText('Có phải bạn tìm:').waitFor();
      expect(await tab.locator('.near .instrument-name').count()).toBeGreaterThan(0);
    });
  });
});
