import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '../../client/client.js';
import { BROWSER_HERE, type LivePage, livePage } from '../support/page.js';

const SCRIPT = '<script>alert(1)</script>';
const IMAGE = '<img src=x onerror=alert(2)>';

const HOSTILE = `SỞ TƯ PHÁP TỈNH TÂY NINH
KẾ HOẠCH
Công tác ${SCRIPT} năm 2024

1. Triển khai Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 ${IMAGE} của Chính phủ.
Đơn vị chủ trì: Phòng ${IMAGE}.

2. Thực hiện Kế hoạch ${SCRIPT} của tỉnh.
Đơn vị chủ trì: Văn phòng.
`;

(BROWSER_HERE ? describe : describe.skip)('what others wrote', () => {
  let page: LivePage;

  beforeAll(async () => {
    page = await livePage({ [`${SCRIPT.replaceAll('/', '_')}.txt`]: HOSTILE });
  });

  afterAll(() => page?.close());

  it('is shown as text on every screen: in texts, titles, units and names of files', async () => {
    const call = createClient({ server: page.address });
    const { items } = await call('listDocuments', { query: { limit: 100 } });
    const hostile = items.find(({ path }) => path.includes('alert'))?.id ?? '';
    expect(hostile).not.toBe('');
    const units = (await call('listUnits', { query: { limit: 100 } })).items.map(({ name }) => name);
    const unit = units.find((name) => name.includes('<img')) ?? '';
    expect(unit).not.toBe('');
    const screens = [
      `/chuong-trinh/${encodeURIComponent(hostile)}`,
      '/chuong-trinh',
      '/don-vi',
      `/don-vi/${encodeURIComponent(unit)}`,
      '/van-ban/nghi-dinh-118-2021-nd-cp',
      '/van-ban/nghi-dinh-118-2021-nd-cp/vien-dan',
      '/van-ban/nghi-dinh-118-2021-nd-cp/neu-thay-the',
      '/?q=118/2021/N%C4%90-CP',
    ];
    for (const screen of screens) {
      await page.at(screen, async (tab) => {
        expect(await tab.locator('main img, main script').count()).toBe(0);
        expect(await tab.locator('main').textContent()).toContain('alert(');
      });
    }
  });

  it('is shown as text in a query', async () => {
    await page.at(`/?q=${encodeURIComponent(IMAGE + SCRIPT)}`, async (tab) => {
      expect(await tab.getByRole('combobox', { name: /Số, ký hiệu/ }).inputValue()).toBe(IMAGE + SCRIPT);
      expect(await tab.locator('main img, main script').count()).toBe(0);
    });
  });

  it('would not run even if it were markup: no script stands in line', async () => {
    const policy = (await fetch(page.address)).headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split(';').map((rule) => [rule.split(' ')[0] ?? '', rule]));
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(policy).not.toContain("'unsafe-eval'");
    await page
      .at('/', async (tab) => {
        const ran = await tab.evaluate(`(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return window.ran === true;
      })()`);
        expect(ran).toBe(false);
      })
      .catch((error: Error) => expect(error.message).toContain('Content Security Policy'));
  });

  it('says what an address means that leads nowhere', async () => {
    await page.at('/khong-co', async (tab) => {
      await tab.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    });
  });
});
