import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../../graph/store.js';
import { extractFacts, resolveFacts } from '../../../indexer/index.js';
import { changesSince } from '../../../service/ask/changes.js';
import { answerFindings } from '../../../service/ask/findings/answer-findings.js';
import { answerOpenGroups } from '../../../service/ask/findings/answer-open-groups.js';
import { drain } from '../../../service/keep/drain.js';
import { exportLines } from '../../../service/keep/export.js';
import { removeDocument } from '../../../service/keep/remove.js';
import type { Service } from '../../../service/open/service.js';
import { decisionsMade } from '../../../service/settle/decisions-made.js';
import { previewRevocation, previewSettling, revoke, settle } from '../../../service/settle/settle.js';
import type { DecisionScope } from '../../../src/facts/decision.js';
import { testServices } from '../../support/services.js';

const AT = '2026-11-23T01:00:00.000Z';
const TERM_13 = 'nghi-quyet-27-nq-tw-khoa-13';

const NGHE_AN = [
  'KẾ HOẠCH',
  'Công tác năm 2027 của tỉnh Nghệ An',
  '',
  '1. Thực hiện Nghị quyết số 27-NQ/TW.',
  '2. Sơ kết Kế hoạch số 258-KH/TU.',
  '',
].join('\n');
const HA_TINH = [
  'KẾ HOẠCH',
  'Công tác năm 2027 của tỉnh Hà Tĩnh',
  '',
  '1. Quán triệt Nghị quyết số 27-NQ/TW.',
  '',
].join('\n');
const DATED = NGHE_AN.replace('27-NQ/TW.', '27-NQ/TW ngày 21/5/2018.');

async function exported(graph: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportLines(graph, 'jsonl')) lines.push(line);
  return lines.join('\n');
}

/** The finding about this citation of the number, in the document whose path begins so. */
async function openFinding(service: Service, path: string, text: string): Promise<string> {
  const { items } = await answerFindings(service, { kinds: ['ambiguous', 'unresolved'] }, { limit: 50 });
  const found = items.find((one) => one.quote?.path.startsWith(path) === true && one.text.includes(text));
  if (found === undefined) throw new Error(`nothing open about ${text} in ${path}`);
  return found.id;
}

describe('settling what is open', () => {
  const open = testServices();
  const request = (finding: string, scope: DecisionScope, as = '27-NQ/TW khóa XIII') => ({
    finding,
    as,
    scope,
    by: 'Phòng Pháp chế',
    why: 'đã hỏi Văn phòng Tỉnh ủy',
  });

  it('is previewed, done for all documents that print the same, listed, and taken back without a trace', async () => {
    const { service, index } = await open();
    await index('nghe-an.txt', NGHE_AN);
    await index('ha-tinh.txt', HA_TINH);
    const before = await exported(service.graph);
    const [group] = (await answerOpenGroups(service, { statuses: ['ambiguous'] }, { limit: 5 })).items;
    expect(group).toMatchObject({ text: 'Nghị quyết số 27-NQ/TW', reach: { mentions: 2, tasks: 2, documents: 2 } });
    expect(group?.choices.map(({ id }) => id)).toContain(TERM_13);

    const asked = request(group?.settle ?? '', 'office');
    const preview = await previewSettling(service, asked, AT);
    expect(preview).toMatchObject({ changes: { mentions: 2, tasks: 2, documents: 2 }, conflicts: 0, replaces: null });
    expect(preview.places).toHaveLength(2);
    expect(await exported(service.graph)).toBe(before);

    const { decision } = await settle(service, asked, AT);
    expect((await service.graph.instrument(TERM_13))?.tasks).toBe(2);
    await index('ha-tinh-2.txt', HA_TINH.replace('Quán triệt', 'Tiếp tục quán triệt'));
    expect((await service.graph.instrument(TERM_13))?.tasks).toBe(3);
    expect((await decisionsMade(service, { limit: 5 })).items).toEqual([
      { decision, reach: { mentions: 3, tasks: 3, documents: 3 } },
    ]);
    expect(decision).toMatchObject({ by: 'Phòng Pháp chế', why: 'đã hỏi Văn phòng Tỉnh ủy', at: AT });
    const since = await changesSince(service, { after: null, limit: 500 });
    expect(since.items.filter(({ type }) => type === 'mention.resolution-changed')).not.toHaveLength(0);

    await removeDocument(service, 'ha-tinh-2.txt');
    expect((await previewRevocation(service, decision.id)).changes.mentions).toBe(2);
    await revoke(service, decision.id);
    expect(await exported(service.graph)).toBe(before);
    await expect(revoke(service, decision.id)).rejects.toMatchObject({ code: 'not-found' });
  }, 120_000);

  it('says which instrument is not told by what was typed, and leaves alone what print has settled', async () => {
    const { service, index } = await open();
    await index('nghe-an.txt', DATED);
    const plan = await openFinding(service, 'nghe-an', '258-KH/TU');
    await expect(settle(service, request(plan, 'mention', '258-KH/TU'), AT)).rejects.toMatchObject({
      code: 'instrument-incomplete',
    });
    const named = 'Kế hoạch số 258-KH/TU nhiệm kỳ 2020-2025 Nghệ An';
    const { decision } = await settle(service, request(plan, 'document', named), AT);
    expect(decision.instrument.identity).toMatchObject({ number: '258-KH/TU', term: '2020-2025', place: 'nghe-an' });
    const known = await service.graph.decisions([decision.key]);
    const facts = extractFacts(
      { original: DATED, path: 'nghe-an.txt', documentId: decision.target ?? '', contentHash: '', stated: {} },
      await service.engine.lexicon(),
    );
    const [read] = resolveFacts([facts], service.engine.register(), [], known).documents;
    expect(read?.mentions.map(({ instrument }) => instrument)).toContain(decision.instrument.id);
    const { items } = await service.graph.mentions({ document: decision.target ?? '' }, { limit: 9 });
    expect(items.map(({ status }) => status)).toEqual(['resolved', 'resolved']);
    expect(items[1]?.basis).toMatchObject({ number: 'printed', term: 'decision' });
    await expect(settle(service, request(items[0]?.id ?? '', 'mention'), AT)).rejects.toMatchObject({
      code: 'settled-already',
    });
    await expect(settle(service, request('khong:co', 'mention'), AT)).rejects.toMatchObject({ code: 'not-found' });
  }, 120_000);

  it('gives way to what is printed later, and says so', async () => {
    const { service, index } = await open();
    await index('nghe-an.txt', NGHE_AN);
    const finding = await openFinding(service, 'nghe-an', '27-NQ/TW');
    const { decision } = await settle(service, request(finding, 'document'), AT);
    await index('nghe-an.txt', DATED);
    const { items } = await answerFindings(service, { kinds: ['decision-conflict'] }, { limit: 5 });
    expect(items.map(({ instrument, against }) => [instrument, against])).toEqual([
      ['nghi-quyet-27-nq-tw-khoa-12', TERM_13],
    ]);
    await revoke(service, decision.id);
    expect(await service.graph.countFindings({ kinds: ['decision-conflict'] })).toEqual({});
  }, 120_000);

  it('commutes with indexing: any order of documents and decisions ends in one export', async () => {
    const texts = [
      ['nghe-an.txt', NGHE_AN],
      ['ha-tinh.txt', HA_TINH],
      ['cu.txt', DATED.replace('Nghệ An', 'Quảng Trị')],
    ] as const;
    const first = await open();
    for (const [path, text] of texts) await first.index(path, text);
    const finding = await openFinding(first.service, 'nghe-an', '27-NQ/TW');
    for (const scope of ['office', 'document', 'mention'] as const) {
      await settle(first.service, request(finding, scope, scope === 'document' ? '27-NQ/TW khóa XII' : TERM_13), AT);
    }
    const expected = await exported(first.service.graph);
    const decisions = (await first.service.graph.decisionsMade({ limit: 9 })).items;
    expect(decisions).toHaveLength(3);
    const steps = [...texts.map(([path, text]) => ({ path, text })), ...decisions.map((decision) => ({ decision }))];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(steps, { minLength: steps.length }), async (order) => {
        const { service, index } = await open();
        for (const step of order) {
          if ('decision' in step) await service.graph.putDecision(step.decision);
          else await index(step.path, step.text);
        }
        await drain(service);
        expect(await exported(service.graph)).toBe(expected);
        expect(await service.graph.check()).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 240_000);
});
