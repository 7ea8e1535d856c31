import { expect, it } from '@jest/globals';
import { allPages, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { COPY, EMPTY, PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';

/** What was not understood or contradicts itself is on a list, and leaves it when it is settled. */
export function findingsContract(open: OpenGraph): void {
  const { filled } = storesOf(open);

  it('lists findings by kind, document and place, and counts them', async () => {
    const store = await filled(...PROGRAMMES);
    const found = await allPages((page) => store.findings({}, page), 3);
    expect(found.map(({ kind, document, text }) => [kind, document, text])).toEqual([
      ['ambiguous', VINH_LONG.id, '27-NQ/TW'],
      ['malformed', VINH_LONG.id, '35/CT-TW'],
      ['date-conflict', VINH_LONG.id, '118/2021/NĐ-CP'],
      ['separator-repaired', VINH_LONG.id, '35/CT-TW'],
      ['same-content', COPY.id, COPY.path],
      ['no-tasks', EMPTY.id, 'khong-nhiem-vu.txt'],
      ['no-date', COPY.id, COPY.path],
      ['no-date', EMPTY.id, 'khong-nhiem-vu.txt'],
    ]);
    expect(await store.countFindings({})).toEqual({
      ambiguous: 1,
      malformed: 1,
      'date-conflict': 1,
      'separator-repaired': 1,
      'same-content': 1,
      'no-tasks': 1,
      'no-date': 2,
    });
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('says what is printed and what stands against it, with the line', async () => {
    const store = await filled(...PROGRAMMES);
    const [conflict] = (await store.findings({ kinds: ['date-conflict'] }, { limit: 5 })).items;
    expect(conflict).toMatchObject({
      printed: '2021-12-24',
      against: '2021-12-23',
      instrument: '118-2021-nd-cp',
      task: 'vinh-long-2025:t-0',
      line: 1,
    });
    const text = await store.documentText(VINH_LONG.id);
    expect(text?.slice(conflict?.start ?? 0, conflict?.end ?? 0)).toBe('118/2021/NĐ-CP');
    const [ambiguous] = (await store.findings({ kinds: ['ambiguous'] }, { limit: 5 })).items;
    expect(ambiguous).toMatchObject({
      candidates: ['27-nq-tw-mot', '27-nq-tw-hai'],
      instrument: null,
      against: 'several',
    });
    const [copied] = (await store.findings({ kinds: ['same-content'] }, { limit: 5 })).items;
    expect(copied).toMatchObject({ printed: COPY.path, against: TAY_NINH.path, line: null, mention: null });
    const undated = (await store.findings({ kinds: ['no-date'], document: EMPTY.id }, { limit: 5 })).items;
    expect(undated.map(({ against }) => against)).toEqual(['2024-05-01/2025-01-31']);
    expect((await store.instrument('118-2021-nd-cp'))?.findings).toBe(1);
  });

  it('filters by kind and document', async () => {
    const store = await filled(...PROGRAMMES);
    const filter = { kinds: ['no-date', 'no-tasks'], document: EMPTY.id } as const;
    const kinds = (await allPages((page) => store.findings(filter, page), 1)).map(({ kind }) => kind);
    expect(kinds).toEqual(['no-tasks', 'no-date']);
    expect(await store.countFindings(filter)).toEqual({ 'no-tasks': 1, 'no-date': 1 });
    expect(await store.countFindings({ kinds: [] })).toEqual({});
  });

  it('filters by the instrument whose citation is in question', async () => {
    const store = await filled(...PROGRAMMES);
    const filter = { instrument: '118-2021-nd-cp' };
    const found = await allPages((page) => store.findings(filter, page), 1);
    expect(found.map(({ kind, instrument }) => [kind, instrument])).toEqual([['date-conflict', '118-2021-nd-cp']]);
    expect(await store.countFindings(filter)).toEqual({ 'date-conflict': 1 });
    expect(await store.countFindings({ ...filter, document: found[0]?.document })).toEqual({ 'date-conflict': 1 });
    expect(await store.countFindings({ ...filter, document: EMPTY.id })).toEqual({});
    expect((await store.findings({ ...filter, kinds: ['ambiguous'] }, { limit: 5 })).items).toEqual([]);
  });

  it('gives those of a citation that may mean an instrument to each of its candidates', async () => {
    const store = await filled(...PROGRAMMES);
    for (const instrument of ['27-nq-tw-mot', '27-nq-tw-hai']) {
      const found = await allPages((page) => store.findings({ instrument }, page), 1);
      expect(found.map(({ kind, document, text }) => [kind, document, text])).toEqual([
        ['ambiguous', VINH_LONG.id, '27-NQ/TW'],
      ]);
      expect(await store.countFindings({ instrument })).toEqual({ ambiguous: 1 });
      expect(await store.countFindings({ instrument, kinds: ['date-conflict'] })).toEqual({});
      expect(await store.countFindings({ instrument, document: EMPTY.id })).toEqual({});
      expect((await store.instrument(instrument))?.findings).toBe(1);
    }
  });

  it('drops findings that other documents settle or that leave with theirs', async () => {
    const store = await filled(TAY_NINH, COPY);
    const kinds = async () => (await store.findings({}, { limit: 50 })).items.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['unresolved', 'same-content', 'no-date']);
    await put(store, VINH_LONG);
    expect(await kinds()).not.toContain('unresolved');
    await store.removeDocument(TAY_NINH.id);
    expect(await kinds()).not.toContain('same-content');
    await put(store, TAY_NINH);
    expect(await kinds()).toContain('same-content');
  });

  it('names the first by path of one content, whichever came first', async () => {
    const again = { ...COPY, id: 'a-dau-tien', path: 'a.txt' };
    const store = await filled(COPY, TAY_NINH, again);
    const found = (await store.findings({ kinds: ['same-content'] }, { limit: 5 })).items;
    expect(found.map(({ document, against }) => [document, against])).toEqual([
      ['ban-sao', 'a.txt'],
      ['tay-ninh-2024', 'a.txt'],
    ]);
  });
}
