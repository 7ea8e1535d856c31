import { expect, it } from '@jest/globals';
import type { GraphStore } from '../../../graph/store.js';
import { EMPTY_CLAIM } from '../../../indexer/facts/empty-claim.js';
import { instrumentId, provisionalId } from '../../../src/designation/index.js';
import { exportText, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { registerRow } from '../../support/register-row.js';
import { smallFacts } from '../../support/small-facts.js';
import { resolveSmall, settle } from '../../support/small-resolver.js';

const DECREE = 'sym:118/2021/NĐ-CP';
const DRAFT = 'draft:nghị định|amends|sym:118/2021/NĐ-CP';

async function dirty(store: GraphStore): Promise<readonly string[]> {
  return (await store.dirtyKeys(100)).map(({ key }) => key);
}

/** Keys, claims and outcomes: what becomes dirty, what is written, and what one writer may do to another. */
export function resolutionContract(open: OpenGraph): void {
  const { empty, filled } = storesOf(open);

  it('marks every key of a first document, numbers before names before drafts', async () => {
    const store = await empty();
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    expect(await dirty(store)).toEqual([DECREE, 'sym:258-KH/TU', 'name:luật hộ tịch', DRAFT]);
    expect(await store.dirtyKeys(2)).toHaveLength(2);
  });

  it('keeps the distinct claims of a key with how many mentions make each', async () => {
    const store = await empty();
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    const [known, unknown] = await store.claims([DECREE, 'sym:không có']);
    expect(known?.claims.map(({ claim, count }) => [claim.date, count]).sort()).toEqual([
      [null, 1],
      ['2021-12-23', 1],
    ]);
    expect(known?.claims.map(({ id }) => id)).toEqual([...(known?.claims ?? [])].map(({ id }) => id).sort());
    expect(unknown).toMatchObject({ key: 'sym:không có', claims: [] });
  });

  it('marks nothing when a document says again what it said, or says more of the same', async () => {
    const store = await filled(TAY_NINH);
    await store.putDocument(smallFacts(TAY_NINH), 'another token');
    expect(await dirty(store)).toEqual([]);
    await store.putDocument(smallFacts({ ...TAY_NINH, id: 'hai', path: 'hai.txt', states: [], tasks: [] }), 'token');
    const [first] = TAY_NINH.tasks ?? [];
    await store.putDocument(smallFacts({ id: 'ba', tasks: first === undefined ? [] : [first] }), 'token');
    expect(await dirty(store)).toEqual([]);
    expect(await store.documentToken(TAY_NINH.id)).toBe('another token');
    expect(await store.documentToken('không có')).toBeNull();
  });

  it('marks a key when a claim appears first or vanishes, and the drafts that rest on it', async () => {
    const store = await filled(TAY_NINH);
    await store.putDocument(smallFacts(VINH_LONG), 'token');
    expect(await dirty(store)).toEqual([
      DECREE,
      'sym:258-KH/TU',
      'sym:27-NQ/TW',
      'sym:35/CT-TW',
      'sym:68/QĐ-BTP',
      DRAFT,
    ]);
    await settle(store);
    await store.removeDocument(VINH_LONG.id);
    expect(await dirty(store)).toEqual([DECREE, 'sym:258-KH/TU', DRAFT]);
  });

  it('derives a replaced document from the outcomes already known', async () => {
    const store = await filled(...PROGRAMMES);
    const before = await exportText(store);
    await store.putDocument(smallFacts(TAY_NINH), 'again');
    expect(await exportText(store)).toBe(before);
  });

  it('writes outcomes only over the version they were made from', async () => {
    const store = await empty();
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    const [seen] = await store.claims([DECREE]);
    if (seen === undefined) throw new Error('no claims');
    await store.putDocument(smallFacts(VINH_LONG), 'token');
    const { outcomes, instruments } = resolveSmall(seen, []);
    expect(await store.putOutcomes(DECREE, seen.version, outcomes, instruments)).toBe('stale');
    expect(await dirty(store)).toContain(DECREE);
    expect(await store.instrument('118-2021-nd-cp')).toBeNull();
    const [now] = await store.claims([DECREE]);
    if (now === undefined) throw new Error('no claims');
    const fresh = resolveSmall(now, []);
    expect(await store.putOutcomes(DECREE, now.version, fresh.outcomes, fresh.instruments)).toBe('written');
    expect(await dirty(store)).not.toContain(DECREE);
    expect((await store.instrument('118-2021-nd-cp'))?.mentions).toBe(3);
  });

  it('writes many keys at once, each by its own version', async () => {
    const store = await empty();
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    const keys = await store.claims([DECREE, 'name:luật hộ tịch']);
    const writes = keys.map((claims, index) => ({
      key: claims.key,
      expectedVersion: claims.version - index,
      ...resolveSmall(claims, []),
    }));
    expect(await store.putManyOutcomes(writes)).toEqual(['written', 'stale']);
    expect(await dirty(store)).toEqual(['sym:258-KH/TU', 'name:luật hộ tịch', DRAFT]);
  });

  it('writes keys of one document together, where only some of their outcomes change', async () => {
    const store = await filled(TAY_NINH, VINH_LONG);
    const keys = await store.claims([DECREE, 'name:luật hộ tịch', 'sym:258-KH/TU']);
    const writes = keys.map((claims) => {
      const { outcomes, instruments } = resolveSmall(claims, []);
      const settled = claims.key !== DECREE;
      const changed = outcomes.map((one) => ({ ...one, outcome: { ...one.outcome, warnings: ['year-conflict'] } }));
      return { key: claims.key, expectedVersion: claims.version, outcomes: settled ? outcomes : changed, instruments };
    });
    expect(await store.putManyOutcomes(writes)).toEqual(['written', 'written', 'written']);
    expect(await store.countFindings({})).toMatchObject({ 'year-conflict': 3 });
    expect(await store.check()).toEqual([]);
  });

  it('never takes a version twice: a key that went and came back is another one', async () => {
    const store = await empty();
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    const [seen] = await store.claims([DECREE]);
    if (seen === undefined) throw new Error('no claims');
    await store.removeDocument(TAY_NINH.id);
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    const { outcomes, instruments } = resolveSmall(seen, []);
    expect(await store.putOutcomes(DECREE, seen.version, outcomes, instruments)).toBe('stale');
  });

  it('keeps a provisional instrument to its document, and leads its old id on when it is completed', async () => {
    const other = { ...TAY_NINH, id: 'tien-giang', path: 'tg.txt' };
    const [, , third] = TAY_NINH.tasks ?? [];
    const alike = (third?.cites ?? []).map((one) =>
      one.key === 'sym:258-KH/TU' ? { ...one, claim: { document: other.id } } : one,
    );
    const store = await filled(TAY_NINH, { ...other, states: [], tasks: [{ text: third?.text ?? '', cites: alike }] });
    for (const id of [TAY_NINH.id, other.id]) {
      const card = await store.instrument(`258-kh-tu--${id}`);
      expect([card?.tasks, card?.provisional]).toEqual([1, true]);
      const { items } = await store.tasksCiting([`258-kh-tu--${id}`], { nested: false }, {}, { limit: 10 });
      expect(items.map((one) => [one.document.id, one.certain])).toEqual([[id, false]]);
    }
    await put(store, VINH_LONG);
    expect(await store.instrument('258-kh-tu-khoa-2020-2025')).toMatchObject({ tasks: 3, provisional: false });
    expect(await store.findByIdPrefix('258-kh-tu-')).toHaveLength(1);
    await store.removeDocument(VINH_LONG.id);
    await settle(store);
    expect((await store.findByIdPrefix('258-kh-tu-')).map(({ id }) => id)).toEqual([
      '258-kh-tu--tay-ninh-2024',
      '258-kh-tu--tien-giang',
    ]);
  });

  it('leads the id of a provisional instrument on to what it turned out to be', async () => {
    const store = await filled(TAY_NINH);
    const known = { type: 'kế hoạch', number: '258-KH/TU', name: null, year: null, issuer: null, place: null };
    const whole = { ...known, term: '2020-2025', place: 'tra-vinh' };
    const id = instrumentId(whole);
    const [claims] = await store.claims(['sym:258-KH/TU']);
    if (claims === undefined) throw new Error('no claims');
    const [first] = resolveSmall(claims, []).outcomes;
    if (first === undefined) throw new Error('no outcome');
    const outcome = {
      ...first.outcome,
      status: 'resolved' as const,
      instrument: id,
      identity: whole,
      provisional: false,
    };
    const records = [{ id, identity: whole, provisional: false }];
    await store.putOutcomes(claims.key, claims.version, [{ claimId: first.claimId, outcome }], records);
    for (const less of [{ ...known, term: null }, { ...whole, term: null }, { ...whole, place: null }, whole]) {
      expect((await store.instrument(provisionalId(less, TAY_NINH.id)))?.id).toBe(id);
      expect((await store.summaries([provisionalId(less, TAY_NINH.id)])).size).toBe(1);
      expect((await store.trace(provisionalId(less, TAY_NINH.id), 1, 'both'))?.root.id).toBe(id);
      expect(await store.instrument(provisionalId(less, VINH_LONG.id))).toBeNull();
    }
    const other = { ...known, term: null, place: 'ben-tre' };
    expect(await store.instrument(provisionalId(other, TAY_NINH.id))).toBeNull();
  });

  it('leads the id of a draft on to the act it became, and shows on its card what it was', async () => {
    const store = await filled(TAY_NINH);
    const [claims] = await store.claims([DRAFT]);
    const [first] = claims === undefined ? [] : resolveSmall(claims, []).outcomes;
    if (claims === undefined || first === undefined) throw new Error('no draft');
    const draft = 'du-thao-nghi-dinh-sua-doi-nghi-dinh-118-2021-nd-cp';
    const identity = { ...first.outcome.identity, type: 'nghị định', number: '68/2025/NĐ-CP', year: 2025 };
    const id = 'nghi-dinh-68-2025-nd-cp';
    const outcome = { ...first.outcome, instrument: id, identity, because: `draft-stated:${draft}` };
    const record = { id, identity, provisional: false };
    await store.putOutcomes(claims.key, claims.version, [{ claimId: first.claimId, outcome }], [record]);
    expect(await store.instrument(draft)).toMatchObject({
      id,
      drafts: [{ id: draft, name: 'dự thảo sửa đổi 118/2021/NĐ-CP' }],
    });
    expect((await store.trace(draft, 1, 'both'))?.root.id).toBe(id);
    expect((await store.instrument('nghi-dinh-118-2021-nd-cp'))?.drafts ?? []).toEqual([]);
    expect(await store.instrument(`${draft}-nghi-dinh-1-2020-nd-cp`)).toBeNull();
  });

  it('takes the identity of an instrument that several keys name from the number, whichever came first', async () => {
    const meaning = (id: string, key: string, text: string) => ({
      id,
      tasks: [{ text, cites: [{ text, key, claim: { subject: 'tức luat-60-2014-qh13' } }] }],
    });
    const byName = meaning('a', 'name:luật hộ tịch', 'Luật Hộ tịch');
    const byNumber = meaning('b', 'sym:60/2014/QH13', '60/2014/QH13');
    for (const documents of [
      [byName, byNumber],
      [byNumber, byName],
    ]) {
      const store = await filled(...documents);
      const card = await store.instrument('luat-60-2014-qh13');
      expect([card?.identity.number, card?.identity.name, card?.tasks]).toEqual(['60/2014/QH13', null, 2]);
      expect((await store.findByName('Luật Hộ tịch')).map(({ id }) => id)).toEqual(['luat-60-2014-qh13']);
      await store.removeDocument('b');
      await settle(store);
      expect((await store.instrument('luat-60-2014-qh13'))?.identity).toMatchObject({
        number: null,
        name: 'luật hộ tịch',
      });
      expect(await store.check()).toEqual([]);
    }
  });

  it('marks the keys of register rows that changed, by number and by name, and every draft', async () => {
    const store = await filled(...PROGRAMMES);
    const decree = registerRow({ id: '118-2021-nd-cp', number: '118/2021/NĐ-CP' });
    const law = registerRow({
      id: 'luat-60-2014-qh13',
      type: 'luật',
      number: '60/2014/QH13',
      names: [{ name: 'luật hộ tịch', kind: 'name', from: null, to: null }],
    });
    await store.syncRegister('1', [decree, law]);
    expect(await dirty(store)).toEqual([DECREE, 'name:luật hộ tịch', DRAFT]);
    await settle(store);
    await store.syncRegister('1', []);
    expect(await dirty(store)).toEqual([]);
    await store.syncRegister('2', [decree, { ...law, title: 'Luật Hộ tịch' }]);
    expect(await dirty(store)).toEqual(['name:luật hộ tịch', DRAFT]);
    await settle(store);
    await store.syncRegister('3', [decree, { ...law, title: 'Luật Hộ tịch' }]);
    expect(await dirty(store)).toEqual([]);
  });

  it('marks a number printed with a nickname when a register row of that nickname changes', async () => {
    const cites = [{ text: 'Đề án 06/QĐ-TTg', key: 'sym:06/QĐ-TTg', claim: { ...EMPTY_CLAIM, alias: 'đề án 06' } }];
    const store = await filled({ id: 'a', tasks: [{ text: 'Thực hiện Đề án 06/QĐ-TTg', cites }] });
    const names = [{ name: 'đề án 06', kind: 'alias' as const, from: null, to: null }];
    await store.syncRegister('1', [registerRow({ id: 'quyet-dinh-06', names })]);
    expect(await dirty(store)).toEqual(['sym:06/QĐ-TTg']);
  });

  it('has no decisions before anyone decided', async () => {
    expect(await (await filled(TAY_NINH)).decisions([DECREE])).toEqual([]);
  });

  it('keeps settings', async () => {
    const store = await empty();
    expect(await store.setting('root')).toBeNull();
    await store.putSetting('root', '/một');
    await store.putSetting('root', '/hai');
    expect(await store.setting('root')).toBe('/hai');
  });
}
