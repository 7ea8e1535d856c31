import { expect, it } from '@jest/globals';
import { exported, exportText, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { registerRow } from '../../support/register-row.js';
import { type SmallDocument, smallFacts } from '../../support/small-facts.js';
import { settle } from '../../support/small-resolver.js';

/** Text that means something to one query language or another. */
const HOSTILE = `' OR 1=1 --"; DROP TABLE tasks; $param \${x} {a: 1} }) RETURN n // * ? ~ ^ \\ % _ [x] %27 \u0000 \uD83D\uDE00 \n\t`;

/** Signs of full-text questions (Lucene, FTS5) and of paths in Cypher, as an id may have them: without the colon that ends it. */
const HOSTILE_ID = `a\` + && || ! (b)-[c]->(d) "e" ^2 ~0.5 * ? \\ / AND NOT NEAR(x, 1) $id {n} 'f' <em>`;

/** Whatever a document prints comes back as text and nothing else. */
export function textContract(open: OpenGraph): void {
  const { filled } = storesOf(open);
  const hostile = (id: string): SmallDocument => ({
    id,
    path: `${HOSTILE}/${id}`,
    title: HOSTILE,
    type: HOSTILE,
    number: HOSTILE,
    place: HOSTILE,
    contentHash: HOSTILE,
    tasks: [
      {
        text: HOSTILE,
        lead: HOSTILE,
        coordinating: [HOSTILE],
        cites: [{ text: HOSTILE, key: `sym:${HOSTILE}`, title: HOSTILE, issuer: HOSTILE, claim: { issuer: HOSTILE } }],
      },
    ],
    cites: [{ text: '1/NQ-CP', key: 'sym:1/NQ-CP' }],
    states: [[0, 'amends', 1]],
  });

  it('keeps every field as it was given', async () => {
    const store = await filled(hostile('a'), hostile('b'));
    await store.syncRegister('1', [
      registerRow({ id: '1-nq-cp', title: HOSTILE, names: [{ name: HOSTILE, kind: 'name', from: HOSTILE, to: null }] }),
    ]);
    await store.putSetting(HOSTILE, HOSTILE);
    expect(await store.setting(HOSTILE)).toBe(HOSTILE);
    expect((await store.document('a'))?.document.title).toBe(HOSTILE);
    expect((await store.task('a:t-0'))?.lead).toBe(HOSTILE);
    const [id] = (await exported(store)).flatMap((record) =>
      record.kind === 'mention' ? [record.value.instrument] : [],
    );
    const filter = { unit: HOSTILE, places: [HOSTILE] };
    const { items } = await store.tasksCiting([id ?? ''], { nested: false }, filter, { limit: 5 });
    expect(items.map((one) => [one.task.text, one.evidence.text])).toEqual([
      [HOSTILE, HOSTILE],
      [HOSTILE, HOSTILE],
    ]);
    expect((await store.instrument(id ?? ''))?.printed.titles).toEqual([{ value: HOSTILE, count: 2 }]);
    expect((await store.instrument('1-nq-cp'))?.title).toBe(HOSTILE);
    expect((await store.findings({ kinds: ['same-content'] }, { limit: 5 })).items[0]?.against).toBe(`${HOSTILE}/a`);
    expect(await store.check()).toEqual([]);
  });

  it('keeps ids, sections and evidence as they were given, and takes them back', async () => {
    const store = await filled();
    const facts = smallFacts(hostile(HOSTILE_ID));
    const tasks = facts.tasks.map((task) => ({ ...task, section: [HOSTILE] }));
    const statements = facts.statements.map((statement) => ({ ...statement, evidence: HOSTILE }));
    await store.putDocument({ ...facts, tasks, statements }, HOSTILE);
    await settle(store);
    expect(await store.documentToken(HOSTILE_ID)).toBe(HOSTILE);
    expect(await store.documentText(HOSTILE_ID)).toBe(facts.original);
    expect((await store.task(`${HOSTILE_ID}:t-0`))?.section).toEqual([HOSTILE]);
    const { items } = await store.tasks({ document: HOSTILE_ID, unit: HOSTILE }, 'recency', { limit: 5 });
    expect(items.map(({ task }) => task.id)).toEqual([`${HOSTILE_ID}:t-0`]);
    expect((await store.pendingTasks(5)).map(({ id }) => id)).toEqual([`${HOSTILE_ID}:t-0`]);
    const found = await store.findings({ document: HOSTILE_ID }, { limit: 5 });
    expect(found.items.map(({ document }) => document)).toContain(HOSTILE_ID);
    const edges = (await exported(store)).flatMap((record) => (record.kind === 'edge' ? [record.value] : []));
    expect(edges.length).toBe(1);
    for (const edge of edges) {
      expect((await store.evidence(edge, { limit: 5 })).items.map(({ text }) => text)).toEqual([HOSTILE]);
    }
    expect(await store.check()).toEqual([]);
    expect(await store.removeDocument(HOSTILE_ID)).toBe(true);
    await settle(store);
    expect(await exported(store)).toEqual([]);
  });

  it('takes hostile text in questions for text', async () => {
    const store = await filled({
      id: 'a',
      tasks: [{ text: 'việc', cites: [{ text: '1/NQ-CP', key: 'sym:1/NQ-CP' }] }],
    });
    const before = await exportText(store);
    expect(await store.instrument('1-nq-cp\u0000')).toBeNull();
    for (const id of [HOSTILE, `'`, '"', '%', '*', '`']) {
      expect(await store.instrument(id)).toBeNull();
      expect(await store.trace(id, 2, 'both')).toBeNull();
      expect(await store.document(id)).toBeNull();
      expect(await store.findBySymbol(id)).toEqual([]);
      expect(await store.findByName(id)).toEqual([]);
      expect(await store.findByIdPrefix(id)).toEqual([]);
      expect((await store.tasksCiting([id], { nested: false }, { unit: id }, { limit: 5 })).items).toEqual([]);
      expect((await store.findings({ document: id }, { limit: 5 })).items).toEqual([]);
      expect(await store.removeDocument(id)).toBe(false);
    }
    expect(await exportText(store)).toBe(before);
    await put(store);
    expect(await store.check()).toEqual([]);
  });
}
