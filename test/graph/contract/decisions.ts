import { expect, it } from '@jest/globals';
import type { GraphStore } from '../../../graph/store.js';
import { decisionId } from '../../../src/decisions/index.js';
import type { Decision, DecisionScope } from '../../../src/facts/decision.js';
import { allPages, exportText, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, VINH_LONG } from '../../support/programmes.js';
import { type SmallDocument, smallFacts } from '../../support/small-facts.js';
import { settle } from '../../support/small-resolver.js';

const KEY = 'sym:27-NQ/TW';
const MENTION = `${VINH_LONG.id}:m-1`;
const TERM_13 = {
  id: 'nghi-quyet-27-nq-tw-khoa-13',
  identity: { type: 'nghị quyết', number: '27-NQ/TW', name: null, year: null, term: '13', issuer: null, place: null },
  provisional: false,
};

/** Another programme that prints the same twice. */
const BEN_TRE: SmallDocument = {
  id: 'ben-tre-2025',
  tasks: [
    {
      text: 'Quán triệt 27-NQ/TW; sơ kết Nghị quyết 27-NQ/TW',
      cites: [
        { text: '27-NQ/TW', key: KEY, claim: { subject: 'several' } },
        { text: 'Nghị quyết 27-NQ/TW', key: KEY, claim: { subject: 'several' } },
      ],
    },
  ],
  states: [['document', 'implements', 0]],
};

async function decide(
  store: GraphStore,
  mention: string,
  scope: DecisionScope,
  at = '2026-11-23T01:00:00.000Z',
): Promise<Decision> {
  const claiming = await store.claimingMention(mention);
  if (claiming === null) throw new Error(`no ${mention}`);
  const { key, claim } = claiming;
  const target = scope === 'office' ? null : scope === 'mention' ? mention : claiming.mention.document;
  const about = { key, scope, target, claim };
  return { id: decisionId(about), ...about, instrument: TERM_13, by: 'Nguyễn Văn A', at, why: null };
}

/** What each citation of the number means, by mention. */
async function meanings(store: GraphStore): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const document of [VINH_LONG.id, BEN_TRE.id]) {
    for (const { id, number, status } of (await store.mentions({ document }, { limit: 50 })).items) {
      if (number === '27-NQ/TW') found[id] = status;
    }
  }
  return found;
}

/** What people decide: kept, limited to where it holds, taken back. */
export function decisionsContract(open: OpenGraph): void {
  const { empty, filled } = storesOf(open);
  const open3 = { [MENTION]: 'ambiguous', 'ben-tre-2025:m-0': 'ambiguous', 'ben-tre-2025:m-1': 'ambiguous' };

  it('tells what a mention claims', async () => {
    const store = await filled(VINH_LONG);
    expect(await store.claimingMention(MENTION)).toMatchObject({
      key: KEY,
      claim: { subject: 'several' },
      mention: { id: MENTION, status: 'ambiguous', text: '27-NQ/TW' },
    });
    expect(await store.claimingMention('không:có')).toBeNull();
    expect(await store.claimingMention('không')).toBeNull();
  });

  it.each([
    ['mention', { ...open3, 'ben-tre-2025:m-0': 'resolved' }],
    ['document', { ...open3, 'ben-tre-2025:m-0': 'resolved', 'ben-tre-2025:m-1': 'resolved' }],
    ['office', { [MENTION]: 'resolved', 'ben-tre-2025:m-0': 'resolved', 'ben-tre-2025:m-1': 'resolved' }],
  ] as const)(
    'holds for the %s it is made for, and is as if it had never been once taken back',
    async (scope, meant) => {
      const store = await filled(VINH_LONG, BEN_TRE);
      const before = await exportText(store);
      expect(await meanings(store)).toEqual(open3);
      const decision = await decide(store, 'ben-tre-2025:m-0', scope);
      await store.putDecision(decision);
      expect((await store.dirtyKeys(10)).map(({ key }) => key)).toEqual([KEY]);
      expect(await store.check()).toEqual([]);
      await settle(store);
      expect(await meanings(store)).toEqual(meant);
      expect(await store.check()).toEqual([]);
      expect(await store.decisions([KEY, 'sym:khác'])).toEqual([decision]);
      const cited = Object.values(meant).filter((status) => status === 'resolved').length;
      expect((await store.instrument(TERM_13.id))?.mentions).toBe(cited);
      expect((await store.relations(TERM_13.id, 'in', { limit: 5 })).items).toHaveLength(1);

      const decided = await exportText(store);
      await store.putDocument(smallFacts(BEN_TRE), 'again');
      expect(await store.dirtyKeys(10)).toEqual([]);
      expect(await exportText(store)).toBe(decided);

      expect(await store.removeDecision(decision.id)).toBe(true);
      expect(await store.check()).toEqual([]);
      await settle(store);
      expect(await exportText(store)).toBe(before);
      expect(await store.check()).toEqual([]);
      expect(await store.instrument(TERM_13.id)).toBeNull();
      expect(await store.removeDecision(decision.id)).toBe(false);
    },
  );

  it('may be made before or after the documents it is about', async () => {
    const scopes = ['mention', 'document', 'office'] as const;
    const first = await filled(VINH_LONG, BEN_TRE);
    const decisions: Decision[] = [];
    for (const scope of scopes) decisions.push(await decide(first, 'ben-tre-2025:m-0', scope));
    for (const decision of decisions) await first.putDecision(decision);
    await settle(first);
    const expected = await exportText(first);
    const second = await empty();
    for (const decision of [...decisions].reverse()) await second.putDecision(decision);
    await put(second, BEN_TRE, VINH_LONG);
    expect(await exportText(second)).toBe(expected);
    expect(await second.check()).toEqual([]);
  });

  it('takes back the nearest only: what holds for the document holds for the mention again', async () => {
    const store = await filled(BEN_TRE);
    const near = await decide(store, 'ben-tre-2025:m-0', 'mention');
    const far = await decide(store, 'ben-tre-2025:m-0', 'document');
    await store.putDecision(near);
    await settle(store);
    const alone = await exportText(store);
    await store.putDecision(far);
    await settle(store);
    await store.removeDecision(near.id);
    await settle(store);
    expect(await meanings(store)).toEqual({ 'ben-tre-2025:m-0': 'resolved', 'ben-tre-2025:m-1': 'resolved' });
    await store.putDecision(near);
    await store.removeDecision(far.id);
    await settle(store);
    expect(await exportText(store)).toBe(alone);
    expect(await store.check()).toEqual([]);
  });

  it('goes with the document it is limited to; that of the office stays', async () => {
    const store = await filled(VINH_LONG, BEN_TRE);
    const near = await decide(store, 'ben-tre-2025:m-0', 'mention');
    const office = await decide(store, 'ben-tre-2025:m-0', 'office');
    await store.putDecision(near);
    await store.putDecision(office);
    await settle(store);
    await store.removeDocument(BEN_TRE.id);
    await settle(store);
    expect(await store.decision(near.id)).toBeNull();
    expect(await store.decision(office.id)).toEqual(office);
    expect(await store.check()).toEqual([]);
  });

  it('lists decisions, the latest first, and keeps one on each thing', async () => {
    const store = await filled(VINH_LONG, BEN_TRE);
    const made = [
      await decide(store, MENTION, 'mention', '2026-11-23T01:00:00.000Z'),
      await decide(store, MENTION, 'document', '2026-11-23T03:00:00.000Z'),
      await decide(store, MENTION, 'office', '2026-11-23T02:00:00.000Z'),
    ];
    for (const decision of made) await store.putDecision(decision);
    const again = { ...(made[0] as Decision), by: 'Trần Thị B' };
    await store.putDecision(again);
    const listed = await allPages((page) => store.decisionsMade(page), 1);
    expect(listed).toEqual([made[1], made[2], again]);
  });

  it('groups what is open by what is printed, most citations first', async () => {
    const store = await filled(...PROGRAMMES, BEN_TRE);
    const groups = await allPages((page) => store.openGroups({}, page), 1);
    expect(groups.map(({ key, status, mentions }) => [key, status, mentions])).toEqual([
      [KEY, 'ambiguous', 3],
      ['sym:35/CT-TW', 'malformed', 1],
    ]);
    expect(groups[0]).toMatchObject({ candidates: ['27-nq-tw-mot', '27-nq-tw-hai'] });
    expect(await store.countOpenGroups({})).toBe(2);
    expect(await store.countOpenGroups({ statuses: ['malformed'] })).toBe(1);
    const here = await store.openGroups({ document: BEN_TRE.id }, { limit: 5 });
    expect(here.items.map(({ mentions }) => mentions)).toEqual([2]);
    expect(await store.countOpenGroups({ document: BEN_TRE.id })).toBe(1);
    const { key, claims } = groups[0] as { key: string; claims: readonly string[] };
    expect(await store.reachOfClaims({ key, claims })).toEqual({ mentions: 3, tasks: 2, documents: 2 });
    expect(await store.reachOfClaims({ key, claims, document: BEN_TRE.id })).toEqual({
      mentions: 2,
      tasks: 1,
      documents: 1,
    });
    const places = await allPages((page) => store.mentionsClaiming({ key, claims }, page), 2);
    expect(places.map(({ id }) => id)).toEqual(['ben-tre-2025:m-0', 'ben-tre-2025:m-1', MENTION]);
  });
}
