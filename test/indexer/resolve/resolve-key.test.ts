import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_CLAIM } from '../../../indexer/facts/empty-claim.js';
import { resolveKey } from '../../../indexer/resolve/resolve-key.js';
import type { ChangedBy, Claim, DraftClaim } from '../../../src/facts/claim.js';
import { claimId, claimIdWithin } from '../../../src/facts/claim-id.js';
import type { Decision } from '../../../src/facts/decision.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import { createRegister } from '../../../src/register/create-register.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { subjectWords } from '../../../src/register/subject-words.js';
import { registerRow } from '../../support/register-row.js';

function row(given: Parameters<typeof registerRow>[0]): RegisterRow {
  return registerRow({ asOf: '2026-11-22', ...given });
}

function claim(given: Partial<Claim>): Claim {
  return { ...EMPTY_CLAIM, ...given };
}

const PENAL_CODE = row({
  id: 'bo-luat-100-2015-qh13',
  type: 'bộ luật',
  number: '100/2015/QH13',
  names: [{ name: 'Bộ luật Hình sự', kind: 'name', from: '2015-11-27', to: null }],
  issued: '2015-11-27',
});

const written = (from: string, to = from): Claim['context'] => ({ from, to, place: null, issuer: null });

describe('a law under a name of another kind', () => {
  const context = {
    register: createRegister([PENAL_CODE]),
    decisionsOf: () => [],
    claimsOf: () => [],
  };
  const outcomeOf = (key: string, given: Partial<Claim>): Outcome | undefined => {
    const one = claim({ type: 'luật', document: 'ke-hoach', context: written('2024-01-10'), ...given });
    return resolveKey(key as `name:${string}`, [{ id: claimId(one), claim: one }], context).outcomes[0]?.outcome;
  };

  it('is the code of that title, where no law bears it', () => {
    expect(outcomeOf('name:luật hình sự', {})).toMatchObject({ status: 'resolved', instrument: PENAL_CODE.id });
    expect(outcomeOf('name:luật tố tụng lao động', {})).toMatchObject({ status: 'unresolved', provisional: true });
  });

  it('is amended as that code; what the register does not know is no new law under such a verb', () => {
    const amends = { draft: { verb: 'amends' as const, targets: [] } };
    expect(outcomeOf('draft:luật|amends|hình sự', amends)).toMatchObject({
      status: 'resolved',
      instrument: `du-thao-luat-sua-doi-${PENAL_CODE.id}`,
    });
    expect(outcomeOf('draft:luật|amends|công chức', amends)).toMatchObject({ status: 'unresolved', provisional: true });
    const replaces = { draft: { verb: 'replaces' as const, targets: [] } };
    expect(outcomeOf('draft:luật|replaces|công chức', replaces)).toMatchObject({ status: 'unresolved' });
    const made = { draft: { verb: 'new' as const, targets: [] } };
    expect(outcomeOf('draft:luật|new|dân số', made)).toMatchObject({ instrument: 'du-thao-luat-moi-dan-so' });
  });
});

const CIVIL_STATUS = row({
  id: 'luat-60-2014-qh13',
  type: 'luật',
  number: '60/2014/QH13',
  names: [{ name: 'Luật Hộ tịch', kind: 'name', from: '2014-11-20', to: null }],
  issued: '2014-11-20',
});

const PARTY = [
  row({
    id: 'nghi-quyet-22-nq-bcsd-2021-2026-btp',
    type: 'nghị quyết',
    number: '22-NQ/BCSĐ',
    term: '2021-2026',
    issuer: 'btp',
    issued: '2022-03-29',
    title: 'về tăng cường công tác công nghệ thông tin của ngành Tư pháp',
  }),
  row({
    id: 'nghi-quyet-27-nq-tw-khoa-12',
    type: 'nghị quyết',
    number: '27-NQ/TW',
    term: '12',
    issued: '2018-05-21',
    title: 'về cải cách chính sách tiền lương',
  }),
  row({
    id: 'nghi-quyet-27-nq-tw-khoa-13',
    type: 'nghị quyết',
    number: '27-NQ/TW',
    term: '13',
    issued: '2022-11-09',
    title: 'về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam',
  }),
  row({
    id: 'nghi-quyet-27-nq-tw-khoa-14',
    type: 'nghị quyết',
    number: '27-NQ/TW',
    term: '14',
    issued: '2026-08-28',
    title: 'về phát triển vùng',
  }),
  row({
    id: 'nghi-quyet-66-nq-tw-khoa-13',
    type: 'nghị quyết',
    number: '66-NQ/TW',
    term: '13',
    issued: '2025-04-30',
    title: 'về đổi mới công tác xây dựng và thi hành pháp luật',
  }),
  row({
    id: 'chi-thi-35-ct-tw-khoa-12',
    type: 'chỉ thị',
    number: '35-CT/TW',
    term: '12',
    issued: '2019-05-30',
    title: 'về đại hội đảng bộ các cấp',
  }),
  row({ id: 'quyet-dinh-126-qd-ttg-2021', type: 'quyết định', number: '126/QĐ-TTg', year: 2021, issued: '2021-01-27' }),
  row({
    id: 'ket-luan-50-kl-tw-khoa-12',
    type: 'kết luận',
    number: '50-KL/TW',
    term: '12',
    issued: '2019-05-30',
    verified: false,
  }),
  row({
    id: 'luat-80-2015-qh13',
    type: 'luật',
    number: '80/2015/QH13',
    issued: '2015-06-22',
    names: [{ name: 'Luật Ban hành văn bản quy phạm pháp luật', kind: 'name', from: '2015-06-22', to: '2025-02-19' }],
  }),
  row({
    id: 'luat-64-2025-qh15',
    type: 'luật',
    number: '64/2025/QH15',
    issued: '2025-02-19',
    names: [{ name: 'Luật Ban hành văn bản quy phạm pháp luật', kind: 'name', from: '2025-02-19', to: null }],
  }),
  row({
    id: 'phap-lenh-06-2003-ubtvqh11',
    type: 'pháp lệnh',
    number: '06/2003/PL-UBTVQH11',
    issued: '2003-01-09',
    names: [{ name: 'Pháp lệnh Dân số', kind: 'name', from: '2003-01-09', to: null }],
  }),
];
const register = createRegister([...PARTY, CIVIL_STATUS]);

function outcomesOf(key: string, claims: readonly Claim[], decisions: readonly Decision[] = []): Outcome[] {
  const identified = claims.map((one) => ({ id: claimId(one), claim: one }));
  const { outcomes } = resolveKey(key, identified, { register, decisionsOf: () => decisions, claimsOf: () => [] });
  return identified.map(({ id }) => outcomes.find((one) => one.claimId === id)?.outcome as Outcome);
}
const outcomeOf = (key: string, one: Claim): Outcome => outcomesOf(key, [one])[0] as Outcome;

describe('a Party number without date', () => {
  const open = { type: 'nghị quyết', document: 'ke-hoach-1' };

  it('is told by its subject', () => {
    const subject = subjectWords(
      'về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền XHCN Việt Nam trong giai đoạn mới',
    );
    const outcome = outcomeOf('sym:27-NQ/TW', claim({ ...open, subject, context: written('2024-02-12') }));
    expect(outcome).toMatchObject({
      status: 'resolved',
      instrument: 'nghi-quyet-27-nq-tw-khoa-13',
      basis: { term: 'register' },
    });
  });

  it('stays ambiguous without one, the youngest first, none younger than the document', () => {
    const of2024 = outcomeOf('sym:27-NQ/TW', claim({ ...open, context: written('2024-02-12') }));
    expect(of2024).toMatchObject({ status: 'ambiguous', instrument: null });
    expect(of2024.candidates).toEqual(['nghi-quyet-27-nq-tw-khoa-13', 'nghi-quyet-27-nq-tw-khoa-12']);
    const of2026 = outcomeOf('sym:27-NQ/TW', claim({ ...open, context: written('2026-12-10') }));
    expect(of2026.candidates[0]).toBe('nghi-quyet-27-nq-tw-khoa-14');
  });

  it('means the only known bearer when that is of the current or the last term', () => {
    expect(outcomeOf('sym:66-NQ/TW', claim({ ...open, context: written('2026-02-10') })).instrument).toBe(
      'nghi-quyet-66-nq-tw-khoa-13',
    );
    const old = claim({ type: 'chỉ thị', document: 'k', context: written('2026-02-10') });
    expect(outcomeOf('sym:35-CT/TW', old)).toMatchObject({
      status: 'ambiguous',
      candidates: ['chi-thi-35-ct-tw-khoa-12'],
    });
  });

  it('is at most ambiguous when the register only remembers it', () => {
    const outcome = outcomeOf(
      'sym:50-KL/TW',
      claim({ type: 'kết luận', document: 'k', context: written('2020-02-10') }),
    );
    expect(outcome).toMatchObject({ status: 'ambiguous', candidates: ['ket-luan-50-kl-tw-khoa-12'] });
  });
});

describe('an act of the National Assembly', () => {
  const cited = { type: 'luật', document: 'ke-hoach-1' };

  it('whose term never sat in its year is never taken for certain', () => {
    expect(outcomeOf('sym:64/2025/QH14', claim(cited))).toMatchObject({
      status: 'ambiguous',
      candidates: ['luat-64-2025-qh15'],
      because: 'term-not-of-year',
    });
    expect(outcomeOf('sym:99/2025/QH14', claim(cited))).toMatchObject({ status: 'unresolved', provisional: true });
  });

  it('without its term is completed by the register or stays open', () => {
    expect(outcomeOf('sym:06/2003/PL-UBTVQH', claim({ type: 'pháp lệnh', document: 'ke-hoach-1' }))).toMatchObject({
      status: 'resolved',
      instrument: 'phap-lenh-06-2003-ubtvqh11',
      basis: { term: 'register' },
    });
    const ordinance = claim({ type: 'pháp lệnh', document: 'ke-hoach-1' });
    expect(outcomeOf('sym:18/2004/PL-UBTVQH', ordinance)).toMatchObject({
      status: 'unresolved',
      because: 'missing:term',
    });
  });

  it('may bear either of two terms in a year of elections', () => {
    for (const symbol of ['01/2016/QH13', '01/2016/QH14'])
      expect(outcomeOf(`sym:${symbol}`, claim(cited)).status).toBe('resolved');
  });
});

describe('a number with its year', () => {
  it('is complete by print, and two years are two instruments', () => {
    const [a, b] = outcomesOf('sym:06/QĐ-TTg', [
      claim({ type: 'quyết định', date: '2022-01-06' }),
      claim({ type: 'quyết định', date: '2023-01-05' }),
    ]);
    expect([a?.instrument, b?.instrument]).toEqual(['quyet-dinh-06-qd-ttg-2022', 'quyet-dinh-06-qd-ttg-2023']);
  });

  it('keeps its instrument when the day is misprinted, and says what stands against it', () => {
    const outcome = outcomeOf('sym:126/QĐ-TTg', claim({ type: 'quyết định', date: '2021-01-26' }));
    expect(outcome).toMatchObject({
      instrument: 'quyet-dinh-126-qd-ttg-2021',
      warnings: ['date-conflict'],
      against: '2021-01-27',
    });
  });

  it('finds the one known bearer issued that very day where the issuer was only taken to be the citing office', () => {
    const printedBy = (basis: 'printed' | 'document') =>
      outcomeOf(
        'sym:22-NQ/BCSĐ',
        claim({
          type: 'nghị quyết',
          date: '2022-03-29',
          term: '2021-2026',
          issuer: 'stp',
          basis: { type: 'symbol', term: 'printed', issuer: basis },
        }),
      );
    expect(printedBy('document')).toMatchObject({
      instrument: 'nghi-quyet-22-nq-bcsd-2021-2026-btp',
      basis: { issuer: 'register' },
      warnings: [],
    });
    expect(printedBy('printed').instrument).not.toBe('nghi-quyet-22-nq-bcsd-2021-2026-btp');
  });

  it('takes a year as a slip only when day and month are those of the one known bearer', () => {
    const slip = outcomeOf('sym:126/QĐ-TTg', claim({ type: 'quyết định', date: '2024-01-27' }));
    expect(slip).toMatchObject({ instrument: 'quyet-dinh-126-qd-ttg-2021', warnings: ['date-conflict'] });
    expect(outcomeOf('sym:126/QĐ-TTg', claim({ type: 'quyết định', date: '2024-02-02' })).instrument).toBe(
      'quyet-dinh-126-qd-ttg-2024',
    );
  });

  it('is never completed with a place because only one is known', () => {
    const outcome = outcomeOf(
      'sym:02/QĐ-UBND',
      claim({ type: 'quyết định', date: '2024-01-09', document: 'ke-hoach-1' }),
    );
    expect(outcome).toMatchObject({
      status: 'unresolved',
      provisional: true,
      instrument: 'quyet-dinh-02-qd-ubnd-2024--ke-hoach-1',
    });
  });
});

describe('a law by name', () => {
  const named = claim({ type: 'luật', document: 'k' });
  const key = 'name:luật ban hành văn bản quy phạm pháp luật';

  it('means the version at the date of the citing document', () => {
    expect(outcomeOf(key, { ...named, context: written('2024-02-12') }).instrument).toBe('luat-80-2015-qh13');
    expect(outcomeOf(key, { ...named, context: written('2026-01-12') }).instrument).toBe('luat-64-2025-qh15');
  });

  it('is ambiguous where the document can be of either time', () => {
    expect(outcomeOf(key, { ...named, context: written('2024-12-01', '2025-03-31') }).status).toBe('ambiguous');
    expect(outcomeOf(key, named).status).toBe('ambiguous');
  });

  it('is ambiguous in a text of unknown date, also where the register knows one version only', () => {
    expect(outcomeOf('name:luật hộ tịch', { ...named, context: written('2026-01-12') }).status).toBe('resolved');
    expect(outcomeOf('name:luật hộ tịch', named)).toMatchObject({
      status: 'ambiguous',
      candidates: ['luat-60-2014-qh13'],
      because: 'citing-date-unknown',
    });
  });

  it('is unresolved when no register knows it', () => {
    const outcome = outcomeOf('name:luật bảo vệ biển xanh', { ...named, context: written('2026-01-12') });
    expect(outcome).toMatchObject({ status: 'unresolved', because: 'unknown-to-register' });
  });
});

describe('a draft', () => {
  const decree = (id: string, number: string, issued: string, amends: readonly string[]): RegisterRow =>
    row({
      id,
      type: 'nghị định',
      number,
      year: Number(issued.slice(0, 4)),
      issued,
      relations: amends.map((to) => ({ relation: 'amends', to, part: 'part', source: 'tên gọi' })),
    });
  const target = 'nghi-dinh-118-2021-nd-cp';
  const known = createRegister([
    decree(target, '118/2021/NĐ-CP', '2021-12-23', []),
    decree('nghi-dinh-68-2025-nd-cp', '68/2025/NĐ-CP', '2025-03-18', [target]),
    decree('nghi-dinh-190-2025-nd-cp', '190/2025/NĐ-CP', '2025-07-01', [target]),
  ]);
  const draft = (date: string | null, verb: 'amends' | 'replaces' = 'amends'): Outcome => {
    const targets = [{ key: 'sym:118/2021/NĐ-CP', claim: claim({ type: 'nghị định' }) }];
    const context = date === null ? null : written(date);
    const one = claim({ type: 'nghị định', context, draft: { verb, targets } });
    const identified = [{ id: claimId(one), claim: one }];
    const key = `draft:nghị định|${verb}|sym:118/2021/NĐ-CP`;
    const context2 = { register: known, decisionsOf: () => [], claimsOf: () => [] };
    return resolveKey(key, identified, context2).outcomes[0]?.outcome as Outcome;
  };

  it('is the first act the register knows to have done since what it was to do, and says so', () => {
    expect(draft('2024-02-12')).toMatchObject({
      status: 'resolved',
      instrument: 'nghi-dinh-68-2025-nd-cp',
      warnings: ['draft-issued'],
      against: '2025-03-18',
      because: 'draft-registered:du-thao-nghi-dinh-sua-doi-nghi-dinh-118-2021-nd-cp',
    });
    expect(draft('2025-05-05').instrument).toBe('nghi-dinh-190-2025-nd-cp');
  });

  it('is the act that was issued in the weeks before; for a year after it nobody knows whether another is meant', () => {
    expect(draft('2025-07-20').instrument).toBe('nghi-dinh-190-2025-nd-cp');
    expect(draft('2025-11-01')).toMatchObject({
      status: 'ambiguous',
      candidates: [
        'nghi-dinh-190-2025-nd-cp',
        'nghi-dinh-68-2025-nd-cp',
        'du-thao-nghi-dinh-sua-doi-nghi-dinh-118-2021-nd-cp',
      ],
    });
  });

  it('stays a draft where nothing was issued since, too long ago, or otherwise, and in a text of unknown date', () => {
    const open = 'du-thao-nghi-dinh-sua-doi-nghi-dinh-118-2021-nd-cp';
    expect(draft('2026-08-01').instrument).toBe(open);
    expect(draft('2021-12-24').instrument).toBe(open);
    expect(draft(null).instrument).toBe(open);
    expect(draft('2024-02-12', 'replaces').instrument).toBe('du-thao-nghi-dinh-thay-the-nghi-dinh-118-2021-nd-cp');
  });
});

describe('a title that every office gives to an act of its own', () => {
  const plan = claim({ type: 'kế hoạch', document: 'k', context: written('2025-02-12') });
  const key = 'name:kế hoạch thực hiện nghị quyết số 57-nq/tw khóa 13';

  it('stays apart by document where nothing says whose it is', () => {
    expect(outcomeOf(key, plan)).toMatchObject({ status: 'unresolved', because: 'missing:issuer' });
    expect(outcomeOf(key, { ...plan, issuer: 'ubnd' }).status).toBe('unresolved');
    expect(outcomeOf('name:tiểu đề án 2 giai đoạn 2024-2025', { ...plan, type: 'tiểu đề án' }).status).toBe(
      'unresolved',
    );
  });

  it('stays apart where its province goes without a name, or its owner is cut off', () => {
    const city = { ...plan, type: 'quy hoạch' };
    const key = 'name:quy hoạch phát triển công nghệ thông tin thành phố đến năm 2020';
    expect(outcomeOf(key, city)).toMatchObject({ status: 'unresolved', because: 'missing:place' });
    expect(outcomeOf(key, { ...city, places: ['ha-noi'] }).instrument).toMatch(/-ha-noi$/);
    const cut = 'name:chương trình trọng tâm cải cách tư pháp năm 2010 của ban chỉ đạo';
    expect(outcomeOf(cut, { ...plan, type: 'chương trình' }).status).toBe('unresolved');
  });

  it('is one with its owner, of the State or of one province', () => {
    expect(outcomeOf(key, { ...plan, issuer: 'chinh-phu' }).instrument).toBe(
      'ke-hoach-thuc-hien-nghi-quyet-so-57-nq-tw-khoa-13-chinh-phu',
    );
    expect(outcomeOf(key, { ...plan, issuer: 'ubnd', places: ['nghe-an'] }).instrument).toBe(
      'ke-hoach-thuc-hien-nghi-quyet-so-57-nq-tw-khoa-13-ubnd-nghe-an',
    );
    const owned = 'name:chương trình hành động của chính phủ thực hiện nghị quyết số 57-nq/tw khóa 13';
    expect(outcomeOf(owned, { ...plan, type: 'chương trình hành động' }).status).toBe('resolved');
  });

  it('stays open where it carries out a number of the centre whose term nothing tells', () => {
    const owned = 'name:chương trình hành động của chính phủ thực hiện nghị quyết số 57-nq/tw';
    const programme = { ...plan, type: 'chương trình hành động' };
    expect(outcomeOf(owned, programme)).toMatchObject({ status: 'unresolved', because: 'missing:term' });
    expect(outcomeOf(`${owned} ngày 22/12/2024`, programme).status).toBe('resolved');
  });

  it('is nothing the symbol says where print names a local body for the letters of a central one', () => {
    const paper = claim({ type: 'tờ trình', date: '2009-05-04', issuer: 'so-lao-dong', document: 'k' });
    expect(outcomeOf('sym:63/TTr-BLĐTBXH', paper)).toMatchObject({
      status: 'unresolved',
      because: 'issuer-not-of-symbol',
    });
  });
});

describe('a bill known by the name of a law', () => {
  const bill = (verb: 'amends' | 'new', date: string): Outcome => {
    const one = claim({
      type: 'luật',
      document: 'k',
      context: written(date),
      draft: { verb, targets: [] },
    });
    return outcomeOf(`draft:luật|${verb}|hộ tịch`, one);
  };

  it('takes the place of the law in force, or amends it where a list of bills says so', () => {
    expect(bill('new', '2019-02-12').instrument).toBe('du-thao-luat-thay-the-luat-60-2014-qh13');
    expect(bill('amends', '2019-02-12').instrument).toBe('du-thao-luat-sua-doi-luat-60-2014-qh13');
  });

  it('is of a new law before there was one', () => {
    expect(bill('new', '2009-02-12').instrument).toBe('du-thao-luat-moi-ho-tich');
  });
});

describe('a draft that documents know to be issued', () => {
  const X = { key: 'sym:119/2021/NĐ-CP', claim: claim({ type: 'nghị định' }) };
  const Y = { key: 'sym:120/2021/NĐ-CP', claim: claim({ type: 'nghị định' }) };
  const act = (number: string, date: string | null = null) => ({
    key: `sym:${number}`,
    claim: claim({ type: 'nghị định', date }),
  });
  const open = 'du-thao-nghi-dinh-sua-doi-nghi-dinh-119-2021-nd-cp';
  const announced = (date: string | null, more: Partial<DraftClaim> = {}): Claim =>
    claim({
      type: 'nghị định',
      context: date === null ? null : written(date),
      draft: { verb: 'amends', targets: [X], ...more },
    });
  /** What the first of these claims of one draft means, with what the texts of acts say of X and Y. */
  const outcome = (claims: readonly Claim[], changes: Readonly<Record<string, readonly ChangedBy[]>> = {}): Outcome => {
    const identified = claims.map((one) => ({ id: claimId(one), claim: one }));
    const key = `draft:nghị định|amends|${claims[0]?.draft?.targets.map((target) => target.key).join('|')}`;
    const claimsOf = (target: string) =>
      (changes[target] ?? []).map((changedBy) => {
        const one = { ...claim({ type: 'nghị định' }), changedBy };
        return { id: claimId(one), claim: one };
      });
    const context = { register: createRegister([]), decisionsOf: () => [], claimsOf };
    const { outcomes } = resolveKey(key, identified, context);
    const reversed = resolveKey(key, [...identified].reverse(), context).outcomes;
    expect(reversed.map((one) => JSON.stringify(one)).sort()).toEqual(
      outcomes.map((one) => JSON.stringify(one)).sort(),
    );
    return outcomes[0]?.outcome as Outcome;
  };
  const amends = (number: string, date: string): ChangedBy => ({ verb: 'amends', ...act(number, date) });

  it('is the act that its own sentence says it is now, and leads on from its old id', () => {
    expect(outcome([announced('2025-06-01', { issuedAs: act('99/2025/NĐ-CP') })])).toMatchObject({
      status: 'resolved',
      instrument: 'nghi-dinh-99-2025-nd-cp',
      warnings: [],
      because: `draft-stated:${open}`,
    });
  });

  it('is that act too where another document wrote of it before it was issued', () => {
    const said = announced('2025-06-01', { issuedAs: act('99/2025/NĐ-CP', '2025-04-05') });
    expect(outcome([announced('2024-02-12'), said])).toMatchObject({
      instrument: 'nghi-dinh-99-2025-nd-cp',
      warnings: ['draft-issued'],
      against: '2025-04-05',
    });
    for (const apart of ['2025-05-01', '2020-02-12', null]) {
      expect(outcome([announced(apart), said]).instrument).toBe(open);
    }
  });

  it('is the act whose own text does what was announced, to all of its objects', () => {
    const decree = { [X.key]: [amends('99/2025/NĐ-CP', '2025-04-05')] };
    expect(outcome([announced('2024-02-12')], decree).instrument).toBe('nghi-dinh-99-2025-nd-cp');
    const both = announced('2024-02-12', { targets: [X, Y] });
    expect(outcome([both], decree).because).toBe('draft-targets');
    expect(outcome([both], { ...decree, [Y.key]: decree[X.key] ?? [] }).instrument).toBe('nghi-dinh-99-2025-nd-cp');
    const replaces = { [X.key]: [{ ...amends('99/2025/NĐ-CP', '2025-04-05'), verb: 'replaces' as const }] };
    expect(outcome([announced('2024-02-12')], replaces).instrument).toBe(open);
  });

  it('is the first of several that were issued since, and stays apart where none comes first for certain', () => {
    const later = amends('150/2025/NĐ-CP', '2025-06-07');
    const first = amends('99/2025/NĐ-CP', '2025-04-05');
    expect(outcome([announced('2024-02-12')], { [X.key]: [later, first] }).instrument).toBe('nghi-dinh-99-2025-nd-cp');
    expect(outcome([announced('2025-05-01')], { [X.key]: [later, first] }).instrument).toBe('nghi-dinh-150-2025-nd-cp');
    const undated = announced('2025-08-01', { issuedAs: act('150/2025/NĐ-CP') });
    expect(outcome([announced('2024-02-12'), undated], { [X.key]: [first] }).instrument).toBe(open);
  });

  it('is no act that another type of draft, or the changed act itself, became', () => {
    const circular = { key: 'sym:99/2025/TT-BTP', claim: claim({ type: 'thông tư' }) };
    expect(outcome([announced('2025-06-01', { issuedAs: circular })]).instrument).toBe(open);
    expect(outcome([announced('2025-06-01', { issuedAs: X })]).instrument).toBe(open);
  });
});

describe('a decision', () => {
  const key = 'sym:27-NQ/TW';
  const one = claim({ type: 'nghị quyết', document: 'k', context: written('2026-12-10') });
  const term13 = {
    type: 'nghị quyết',
    number: '27-NQ/TW',
    name: null,
    year: null,
    term: '13',
    issuer: null,
    place: null,
  };
  const decided = (on: Claim, more: Partial<Decision> = {}): Decision => ({
    id: 'xn-1',
    key,
    scope: 'office',
    target: null,
    claim: on,
    instrument: { id: 'nghi-quyet-27-nq-tw-khoa-13', identity: term13, provisional: false },
    by: 'Phòng Pháp chế',
    at: '2026-12-11T02:00:00.000Z',
    why: null,
    ...more,
  });

  it('settles what print leaves open, and says what it gave', () => {
    const [outcome] = outcomesOf(key, [one], [decided(one)]);
    expect(outcome).toMatchObject({
      status: 'resolved',
      instrument: 'nghi-quyet-27-nq-tw-khoa-13',
      basis: { number: 'printed', term: 'decision' },
      because: 'decision:xn-1',
    });
  });

  it('holds for later documents that print the same, where what was decided is still possible', () => {
    const later = { ...one, document: 'k-2027', context: written('2027-01-05') };
    expect(outcomesOf(key, [later], [decided(one)])[0]).toMatchObject({ instrument: 'nghi-quyet-27-nq-tw-khoa-13' });
    const before = { ...one, document: 'k-2019', context: written('2019-01-05') };
    expect(outcomesOf(key, [before], [decided(one)])[0]).toMatchObject({
      instrument: 'nghi-quyet-27-nq-tw-khoa-12',
      warnings: [],
    });
    const other = { ...one, subject: 've phat trien kinh te' };
    expect(outcomesOf(key, [other], [decided(one)])[0]?.because).not.toMatch(/^decision/);
  });

  it('gives way to print, which is said; at another time it says nothing', () => {
    const printed = claim({ type: 'nghị quyết', date: '2018-05-21' });
    const [outcome] = outcomesOf(key, [printed], [decided(printed)]);
    expect(outcome).toMatchObject({
      instrument: 'nghi-quyet-27-nq-tw-khoa-12',
      warnings: ['decision-conflict'],
      against: 'nghi-quyet-27-nq-tw-khoa-13',
    });
    const then = { ...printed, context: written('2018-06-01') };
    const elsewhere = decided({ ...printed, context: written('2026-12-10') });
    expect(outcomesOf(key, [then], [elsewhere])[0]).toMatchObject({ warnings: [] });
  });

  it('limited to a mention or a document is taken before that of the office', () => {
    const here = claimIdWithin(claimId(one), 'k:m-1');
    const claims = [
      { id: claimId(one), claim: one },
      { id: here, claim: one },
    ];
    const term12 = { ...term13, term: '12' };
    const near = decided(one, {
      id: 'xn-2',
      scope: 'mention',
      target: 'k:m-1',
      instrument: { id: 'nghi-quyet-27-nq-tw-khoa-12', identity: term12, provisional: false },
    });
    const { outcomes } = resolveKey(key, claims, {
      register,
      decisionsOf: () => [decided(one), near],
      claimsOf: () => [],
    });
    expect(outcomes.map(({ outcome }) => outcome.identity.term)).toEqual(['13', '12']);
  });
});

describe('resolution', () => {
  const pool: Claim[] = ['2018-05-21', '2022-11-09', '2021-11-09', null].flatMap((date) =>
    [null, 've cai cach chinh sach tien luong', 've phat trien vung kinh te'].map((subject) =>
      claim({
        type: 'nghị quyết',
        date,
        subject,
        document: date === null ? 'k' : null,
        context: date === null ? written('2024-01-01') : null,
      }),
    ),
  );

  it('does not depend on the order of claims', () => {
    const known = new Map(pool.map((one, index) => [claimId(one), outcomesOf('sym:27-NQ/TW', pool)[index]]));
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        const outcomes = outcomesOf('sym:27-NQ/TW', shuffled);
        shuffled.forEach((one, index) => {
          expect(outcomes[index]).toEqual(known.get(claimId(one)));
        });
      }),
      { numRuns: 30 },
    );
  });
});
