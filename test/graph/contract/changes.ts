import { expect, it } from '@jest/globals';
import type { GraphStore } from '../../../graph/store.js';
import { decisionId } from '../../../src/decisions/index.js';
import type { Change } from '../../../src/facts/change.js';
import { exportText, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { COPY, EMPTY, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { registerRow } from '../../support/register-row.js';
import { type Cite, type SmallDocument, smallFacts } from '../../support/small-facts.js';
import { settle } from '../../support/small-resolver.js';

/** The changes after one, without number and time. */
async function told(store: GraphStore, after: number | null = null): Promise<readonly unknown[]> {
  const { items } = await store.changes({ after, limit: 1000 });
  return items.map(({ seq: _seq, at: _at, ...body }: Change) => body);
}

async function last(store: GraphStore): Promise<number> {
  return (await store.changes({ after: null, limit: 1000 })).last;
}

const PROVISIONAL = { status: 'unresolved', instrument: '258-kh-tu--tay-ninh-2024', candidates: [] };

function resolved(instrument: string): unknown {
  return { status: 'resolved', instrument, candidates: [] };
}

function changed([from, to]: readonly [unknown, unknown], ...mentions: readonly string[]): unknown {
  return { type: 'mention.resolution-changed', from, to, mentions };
}

/** TAY_NINH, with something else taken for printed of 258-KH/TU. */
function anew(claim: NonNullable<Cite['claim']>): SmallDocument {
  const tasks = (TAY_NINH.tasks ?? []).map(({ cites = [], ...task }) => ({
    ...task,
    cites: cites.map((cite) => (cite.key === 'sym:258-KH/TU' ? { ...cite, claim } : cite)),
  }));
  return { ...TAY_NINH, tasks };
}

/** What happened, as it was committed. */
export function changesContract(open: OpenGraph): void {
  const { empty, filled } = storesOf(open);

  it('tells of nothing before anything happened', async () => {
    const store = await empty();
    expect(await store.changes({ after: null, limit: 5 })).toEqual({ items: [], last: 0, more: false });
    await store.syncRegister('1', [registerRow({ id: 'nghi-quyet-x' })]);
    expect(await told(store)).toEqual([]);
  });

  it('tells of documents that come and go, of what they state and of what is found in them', async () => {
    const store = await filled(VINH_LONG);
    const opened = (kind: string, mention: number) => ({
      type: 'finding.opened',
      kind,
      document: VINH_LONG.id,
      findings: [`${VINH_LONG.id}:m-${mention}:${kind}`],
    });
    const all = await told(store);
    expect(all[0]).toEqual({ type: 'document.indexed', document: VINH_LONG.id });
    expect(all).toEqual(
      expect.arrayContaining([opened('ambiguous', 1), opened('malformed', 2), opened('separator-repaired', 2)]),
    );
    const relations = all.flatMap((one) => ((one as Change).type === 'relation.added' ? [one] : []));
    expect(relations).toHaveLength(1);
    expect(relations[0]).toMatchObject({
      relations: [{ from: '68-qd-btp', relation: 'implements', to: '118-2021-nd-cp' }],
    });
    const before = await last(store);
    await store.removeDocument(VINH_LONG.id);
    await settle(store);
    const since = await told(store, before);
    expect(since[0]).toEqual({ type: 'document.removed', document: VINH_LONG.id });
    expect(since.slice(1).map((one) => (one as Change).type)).toEqual([
      'finding.closed',
      'finding.closed',
      'finding.closed',
    ]);
  });

  it('says nothing more of a document that says again what it said', async () => {
    const store = await filled(TAY_NINH, VINH_LONG, COPY, EMPTY);
    const before = await last(store);
    await store.putDocument(smallFacts(TAY_NINH), 'again');
    await settle(store);
    expect(await told(store, before)).toEqual([{ type: 'document.indexed', document: TAY_NINH.id }]);
  });

  it('tells what citations mean now that they did not, and what was merged into what', async () => {
    const store = await filled(TAY_NINH);
    const before = await last(store);
    await put(store, VINH_LONG);
    const since = await told(store, before);
    expect(since).toContainEqual({
      type: 'mention.resolution-changed',
      from: { status: 'unresolved', instrument: '258-kh-tu--tay-ninh-2024', candidates: [] },
      to: { status: 'resolved', instrument: '258-kh-tu-khoa-2020-2025', candidates: [] },
      mentions: ['tay-ninh-2024:m-4'],
    });
    expect(since).toContainEqual({
      type: 'instrument.merged',
      from: '258-kh-tu--tay-ninh-2024',
      to: '258-kh-tu-khoa-2020-2025',
    });
    expect(since).toContainEqual({
      type: 'finding.closed',
      kind: 'unresolved',
      document: TAY_NINH.id,
      findings: ['tay-ninh-2024:m-4:unresolved'],
    });
  });

  it('tells what a document that is read anew means now that it did not', async () => {
    const store = await filled(TAY_NINH);
    const before = await last(store);
    await put(store, anew({ term: '2020-2025' }));
    const since = await told(store, before);
    const moved = { from: '258-kh-tu--tay-ninh-2024', to: '258-kh-tu-khoa-2020-2025' };
    expect(since).toContainEqual(changed([PROVISIONAL, resolved(moved.to)], `${TAY_NINH.id}:m-4`));
    expect(since).toContainEqual({ type: 'instrument.merged', ...moved });
    const relations = [{ from: 'document:tay-ninh-2024', relation: 'implements', to: moved.to }];
    expect(since.filter((one) => (one as Change).type === 'relation.added')).toEqual([
      { type: 'relation.added', relations },
    ]);
    expect(since.filter((one) => /^finding/.test((one as Change).type))).toEqual([
      {
        type: 'finding.closed',
        kind: 'unresolved',
        document: TAY_NINH.id,
        findings: [`${TAY_NINH.id}:m-4:unresolved`],
      },
    ]);
    expect(await store.check()).toEqual([]);
  });

  it('says nothing of what means the same for other reasons', async () => {
    const store = await filled(TAY_NINH);
    const before = await last(store);
    const text = await exportText(store);
    await store.putDocument(
      smallFacts(anew({ document: TAY_NINH.id, documentDates: ['2024-01-02'] })),
      'another extractor',
    );
    expect(await exportText(store)).toBe(text);
    expect(await store.check()).toEqual([]);
    await settle(store);
    expect(await told(store, before)).toEqual([{ type: 'document.indexed', document: TAY_NINH.id }]);
  });

  it('tells it at once where other documents say the same already', async () => {
    const store = await filled(TAY_NINH, VINH_LONG);
    const { tasks = [] } = TAY_NINH;
    const before = await last(store);
    const other = { text: '118/2021/NĐ-CP', key: 'sym:27-NQ/TW', claim: { subject: 'several' } };
    const read = tasks.map((task, at) => (at === 0 ? { ...task, cites: [other] } : task));
    await store.putDocument(smallFacts({ ...TAY_NINH, tasks: read }), 'token');
    expect(await told(store, before)).toEqual(
      expect.arrayContaining([
        changed(
          [
            resolved('118-2021-nd-cp'),
            { status: 'ambiguous', instrument: null, candidates: ['27-nq-tw-mot', '27-nq-tw-hai'] },
          ],
          `${TAY_NINH.id}:m-0`,
        ),
      ]),
    );
  });

  it('tells it of a citation that is read under another name, in whatever order documents are resolved', async () => {
    const named = { text: 'Kế hoạch 258', key: 'name:kế hoạch 258', claim: { document: 'cu' } };
    const numbered = { text: 'Kế hoạch 258', key: 'sym:258-KH/TU', claim: { term: '2020-2025' } };
    const small = (id: string, cite: Cite): SmallDocument => ({
      id,
      tasks: [{ text: 'Thực hiện Kế hoạch 258', cites: [cite] }],
      states: [['document', 'implements', 0]],
    });
    const store = await filled(small('cu', named));
    const before = await last(store);
    await store.putDocument(smallFacts(small('moi', numbered)), 'token');
    await store.putDocument(smallFacts(small('cu', numbered)), 'another extractor');
    expect(await store.check()).toEqual([]);
    await settle(store);
    const since = await told(store, before);
    const from = { status: 'unresolved', instrument: 'ke-hoach-258--cu', candidates: [] };
    const to = '258-kh-tu-khoa-2020-2025';
    const moves = since.filter((one) => (one as Change).type === 'mention.resolution-changed');
    expect(moves).toEqual([expect.objectContaining({ from, to: resolved(to) })]);
    expect((moves[0] as { mentions: string[] }).mentions).toContain('cu:m-0');
    expect(since).toContainEqual({ type: 'instrument.merged', from: 'ke-hoach-258--cu', to });
    expect(await store.check()).toEqual([]);
    const text = await exportText(store);
    expect(text).toBe(await exportText(await filled(small('moi', numbered), small('cu', numbered))));
  });

  it('tells of files with one content when one of them comes or goes', async () => {
    const store = await filled(TAY_NINH);
    const before = await last(store);
    await put(store, COPY);
    const found = { kind: 'same-content', document: COPY.id, findings: ['ban-sao:same-content'] };
    expect(await told(store, before)).toContainEqual({ type: 'finding.opened', ...found });
    const between = await last(store);
    await store.removeDocument(TAY_NINH.id);
    expect(await told(store, between)).toContainEqual({ type: 'finding.closed', ...found });
  });

  it('tells of decisions by what they change', async () => {
    const store = await filled(VINH_LONG);
    const claiming = await store.claimingMention(`${VINH_LONG.id}:m-1`);
    if (claiming === null) throw new Error('no mention');
    const about = { key: claiming.key, scope: 'mention' as const, target: claiming.mention.id, claim: claiming.claim };
    const identity = {
      type: 'nghị quyết',
      number: '27-NQ/TW',
      name: null,
      year: null,
      term: '13',
      issuer: null,
      place: null,
    };
    const instrument = { id: 'nghi-quyet-27-nq-tw-khoa-13', identity, provisional: false };
    const decision = {
      id: decisionId(about),
      ...about,
      instrument,
      by: null,
      at: '2026-11-23T00:00:00.000Z',
      why: null,
    };
    const before = await last(store);
    await store.putDecision(decision);
    expect(await told(store, before)).toEqual([]);
    await settle(store);
    const meanings = [
      { status: 'ambiguous', instrument: null, candidates: ['27-nq-tw-mot', '27-nq-tw-hai'] },
      { status: 'resolved', instrument: 'nghi-quyet-27-nq-tw-khoa-13', candidates: [] },
    ];
    const changed = { type: 'mention.resolution-changed', mentions: [claiming.mention.id] };
    expect((await told(store, before))[0]).toEqual({ ...changed, from: meanings[0], to: meanings[1] });
    const between = await last(store);
    await store.removeDecision(decision.id);
    await settle(store);
    expect((await told(store, between))[0]).toEqual({ ...changed, from: meanings[1], to: meanings[0] });
  });

  it('tells in parts what concerns very many, and pages by number', async () => {
    const cites = Array.from({ length: 450 }, () => ({
      text: '27-NQ/TW',
      key: 'sym:27-NQ/TW',
      claim: { document: 'nhieu' },
    }));
    const many: SmallDocument = { id: 'nhieu', tasks: [{ text: 'Thực hiện 27-NQ/TW', cites }] };
    const dated: SmallDocument = {
      id: 'mot',
      tasks: [{ text: 'Theo 27-NQ/TW', cites: [{ text: '27-NQ/TW', key: 'sym:27-NQ/TW', claim: { term: '13' } }] }],
    };
    const store = await filled(many);
    const before = await last(store);
    await put(store, dated);
    const { items } = await store.changes({ after: before, limit: 1000 });
    const moved = items.flatMap((one) => (one.type === 'mention.resolution-changed' ? [one.mentions.length] : []));
    expect(moved).toEqual([200, 200, 50]);
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_one, at) => before + 1 + at));
    const seen: number[] = [];
    for (let after = before; ; ) {
      const page = await store.changes({ after, limit: 2 });
      seen.push(...page.items.map(({ seq }) => seq));
      after = page.last;
      if (!page.more) break;
    }
    expect(seen).toEqual(items.map(({ seq }) => seq));
  });

  it('keeps changes for ninety days, and says so to who comes later', async () => {
    let today = '2026-01-01T00:00:00.000Z';
    const store = await empty({ now: () => new Date(today) });
    await put(store, EMPTY);
    const early = await last(store);
    expect(early).toBeGreaterThan(1);
    today = '2026-03-31T00:00:00.000Z';
    await put(store, COPY);
    expect((await store.changes({ after: 0, limit: 1 })).items).toHaveLength(1);
    today = '2026-05-01T00:00:00.000Z';
    await put(store, TAY_NINH);
    await expect(store.changes({ after: early - 1, limit: 1 })).rejects.toMatchObject({
      code: 'changes-gone',
      values: { since: early - 1, oldest: early },
    });
    const [first] = (await store.changes({ after: null, limit: 1 })).items;
    expect(first).toMatchObject({ seq: early + 1, at: '2026-03-31T00:00:00.000Z' });
    await expect(store.changes({ after: 1_000_000, limit: 1 })).rejects.toMatchObject({ code: 'changes-gone' });
  });

  it('is left out of the export and survives what leaves the store', async () => {
    const store = await filled(EMPTY);
    await store.removeDocument(EMPTY.id);
    expect(await told(store)).toContainEqual({ type: 'document.removed', document: EMPTY.id });
    for await (const { kind } of store.export()) throw new Error(`exports a ${kind}`);
  });
}
