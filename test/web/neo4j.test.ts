import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BorrowedNeo4j, borrowNeo4j } from '../neo4j-server/borrow-neo4j.js';
import { whyNoNeo4j } from '../neo4j-server/start-neo4j.js';
import { BROWSER_HERE, drawn, type LivePage, livePage } from '../support/page.js';

const reason = whyNoNeo4j();
if (reason !== null) console.warn(`SKIPPED: the page on Neo4j, because ${reason}`);

(BROWSER_HERE && reason === null ? describe : describe.skip)('the page on a graph in Neo4j', () => {
  let neo4j: BorrowedNeo4j;
  let page: LivePage;

  beforeAll(async () => {
    neo4j = await borrowNeo4j();
    await neo4j.empty();
    const { uri, username, password } = neo4j.address;
    page = await livePage({}, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  }, 600_000);

  afterAll(async () => {
    await page?.close();
    await neo4j?.empty();
    await neo4j?.giveBack();
  });

  it('leads from the search to an instrument and what it rests on', async () => {
    await page.at('/', async (tab) => {
      const box = tab.getByRole('combobox', { name: /Số, ký hiệu/ });
      await box.fill('98/2021/NĐ-CP');
      await box.press('Enter');
      await tab
        .getByRole('region', { name: 'Văn bản' })
        .getByRole('link', { name: /98\/2021/ })
        .first()
        .click();
      await tab.getByRole('heading', { level: 1, name: /98\/2021\/NĐ-CP/ }).waitFor();
      await drawn(tab);
      expect(await tab.locator('.tasks-table tbody tr:not(.block-row)').count()).toBeGreaterThan(1);
      await tab.getByRole('link', { name: 'Căn cứ và triển khai' }).click();
      await tab.getByText('Nghị định 07/2023/NĐ-CP sửa đổi, bổ sung Nghị định 98/2021/NĐ-CP').first().waitFor();
    });
  });
});
