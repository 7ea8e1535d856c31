import { describe, expect, it } from '@jest/globals';
import { instrumentFacets } from '../../search/instrument-facets.js';
import { instrumentId, parseSymbol, seriesOf } from '../../src/designation/index.js';
import { agencyByCode } from '../../src/issuers/index.js';

const agency = (code: string): string | undefined => agencyByCode(code)?.id;

describe('facets that follow from the id of an instrument', () => {
  it.each([
    ['nghi-dinh-118-2021-nd-cp', 'nghi-dinh', ['CP'], 2021],
    ['luat-60-2014-qh13', 'luat', ['QH'], 2014],
    ['quyet-dinh-1521-qd-ttg-2020', 'quyet-dinh', ['TTg'], 2020],
    ['nghi-quyet-27-nq-tw-khoa-13', 'nghi-quyet', ['TW'], null],
    ['thong-tu-lien-tich-12-2014-ttlt-btp-bca', 'thong-tu-lien-tich', ['BTP', 'BCA'], 2014],
    ['quyet-dinh-02-qd-ubnd-2024-tay-ninh', 'quyet-dinh', ['UBND'], 2024],
    ['ke-hoach-258-kh-ubnd--ke-hoach-2024-1a2b3c4d', 'ke-hoach', ['UBND'], null],
    ['luat-ho-tich', 'luat', [], null],
    ['chuong-trinh-01-ctr-tu-2020-2025-tra-vinh', 'chuong-trinh', ['TU'], null],
    ['khong-ai-biet', null, [], null],
    ['', null, [], null],
  ])('%s', (id, type, codes, year) => {
    expect(instrumentFacets(id)).toEqual({ type, issuers: codes.map(agency), year });
  });

  it('agrees with the identity the id was made of', () => {
    for (const text of ['118/2021/NĐ-CP', '06/2023/TT-BTP', '66.13/2026/NQ-CP', '15/2022/QĐ-TTg']) {
      const symbol = parseSymbol(text);
      const series = symbol === null ? null : seriesOf(symbol);
      const nothing = { name: null, year: null, term: null, issuer: null, place: null };
      const { issuers, year } = instrumentFacets(instrumentId({ type: series?.type ?? '', number: text, ...nothing }));
      expect([issuers, year]).toEqual([[series?.agency], symbol?.year]);
    }
  });
});
