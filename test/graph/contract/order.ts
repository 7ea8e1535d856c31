import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exported, exportText, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { registerRow } from '../../support/register-row.js';
import { smallFacts } from '../../support/small-facts.js';
import { settle } from '../../support/small-resolver.js';

const REGISTER = [
  registerRow({ id: '118-2021-nd-cp', number: '118/2021/NĐ-CP', title: 'Nghị định số 118', issued: '2021-12-23' }),
  registerRow({
    id: '68-2025-nd-cp',
    number: '68/2025/NĐ-CP',
    relations: [{ relation: 'amends', to: '118-2021-nd-cp', part: 'part', source: 'tên gọi' }],
  }),
];

/**
 * The same documents give the same graph, whatever the order, the runs, and what came and went before.
 * @param histories how many of them are tried
 */
export function orderContract(open: OpenGraph, histories: number): void {
  const { empty, filled } = storesOf(open);
  const documents = PROGRAMMES.map(smallFacts);
  const steps = fc.tuple(
    fc.shuffledSubarray(
      documents.map((_facts, index) => index),
      { minLength: documents.length },
    ),
    fc.array(
      fc.record({
        document: fc.nat(documents.length - 1),
        remove: fc.boolean(),
        settle: fc.boolean(),
        register: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    fc.nat(documents.length),
    fc.integer({ min: 1, max: documents.length }),
  );

  it('exports the same bytes after any order of indexing, in any runs, with removals and re-additions', async () => {
    const straight = await filled(...PROGRAMMES);
    await straight.syncRegister('1', REGISTER);
    await settle(straight);
    const expected = await exportText(straight);
    expect(expected).toContain('118-2021-nd-cp');
    await fc.assert(
      fc.asyncProperty(steps, async ([order, detours, registerAt, together]) => {
        const { store, close } = await open();
        try {
          for (const detour of detours) {
            const facts = documents[detour.document] as (typeof documents)[number];
            if (detour.remove) await store.removeDocument(facts.document.id);
            else await store.putDocument(facts, 'token');
            if (detour.register) await store.syncRegister(`detour ${detour.document}`, REGISTER.slice(1));
            if (detour.settle) await settle(store);
          }
          for (let at = 0; at < order.length; at += together) {
            if (at >= registerAt) await store.syncRegister('1', REGISTER);
            const some = order.slice(at, at + together).map((index) => documents[index] as (typeof documents)[number]);
            await store.putManyDocuments(some.map((facts) => ({ facts, token: 'token' })));
          }
          await store.syncRegister('1', REGISTER);
          await settle(store);
          expect(await exportText(store)).toBe(expected);
          expect(await store.check()).toEqual([]);
        } finally {
          await close();
        }
      }),
      { numRuns: histories },
    );
  });

  it('takes back exactly what a document said', async () => {
    const store = await filled(VINH_LONG);
    const before = await exportText(store);
    await put(store, TAY_NINH);
    expect(await exportText(store)).not.toBe(before);
    expect(await store.removeDocument(TAY_NINH.id)).toBe(true);
    await settle(store);
    expect(await exportText(store)).toBe(before);
    expect(await store.removeDocument(TAY_NINH.id)).toBe(false);
  });

  it('is empty when everything is taken back', async () => {
    const store = await filled(...PROGRAMMES);
    await store.syncRegister('1', REGISTER);
    for (const { id } of PROGRAMMES) await store.removeDocument(id);
    await store.syncRegister('2', []);
    await settle(store);
    expect(await exported(store)).toEqual([]);
    expect(await store.check()).toEqual([]);
  });

  it('exports kind by kind, each kind in its own order', async () => {
    const records = await exported(await filled(...PROGRAMMES));
    const kinds = [...new Set(records.map((record) => record.kind))];
    expect(kinds).toEqual(['document', 'task', 'mention', 'statement', 'finding', 'instrument', 'edge']);
    expect(records.map((record) => kinds.indexOf(record.kind))).toEqual(
      [...records].map((record) => kinds.indexOf(record.kind)).sort((a, b) => a - b),
    );
    const ids = records.flatMap((record) => (record.kind === 'instrument' ? [record.value.id] : []));
    expect(ids).toEqual([...ids].sort());
    expect(records.filter((record) => record.kind === 'document').map((record) => record.value.id)).toEqual(
      PROGRAMMES.map(({ id }) => id).sort(),
    );
  });

  it('exports nothing of the run: no times, versions or counters', async () => {
    const store = await empty();
    await put(store, TAY_NINH);
    const once = await exportText(store);
    for (let run = 0; run < 3; run++) await put(store, TAY_NINH);
    expect(await exportText(store)).toBe(once);
  });
}
