import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildLexicon, extractFacts, type ResolvedDocument, resolveFacts } from '../../indexer/index.js';
import { type GoldDocument, readGold, shared } from '../../scripts/accuracy/gold/gold-files.js';
import {
  type Pair,
  pairMentions,
  scoreMentions,
  wrongIdentities,
  wrongParts,
} from '../../scripts/accuracy/gold/score-mentions.js';
import { scoreRelations, scoreRoles } from '../../scripts/accuracy/gold/score-statements.js';
import { scoreTasks, wrongRows } from '../../scripts/accuracy/gold/score-tasks.js';
import { f1, precision, recall, tally, type Verdict } from '../../scripts/accuracy/verdict.js';
import { loadRegister } from '../../service/register/load.js';

if (shared === null) {
  console.warn('SKIPPED: ../shared/gold is not there, so accuracy against the hand annotation was NOT checked.');
}

/** Every document is read by itself, as one `extract` of one file does. */
(shared === null ? describe.skip : describe)('what a careful reader finds', () => {
  const gold: GoldDocument[] = ['000', '002', '004'].map((id) => readGold(shared as string, id));
  const read: { gold: GoldDocument; document: ResolvedDocument; pairs: Pair[]; numbered: readonly Verdict[] }[] = [];

  beforeAll(async () => {
    const register = await loadRegister(null);
    const lexicon = buildLexicon(register);
    for (const one of gold) {
      const input = { original: one.original, path: one.id, documentId: one.id, contentHash: '', stated: {} };
      const document = resolveFacts([extractFacts(input, lexicon)], register).documents[0] as ResolvedDocument;
      const { pairs, unpaired } = pairMentions(one, document.mentions);
      read.push({
        gold: one,
        document,
        pairs,
        numbered: scoreMentions(one, pairs, unpaired).filter((verdict) => verdict.kind === 'numbered'),
      });
    }
  });
  const sum = (score: (one: (typeof read)[number]) => readonly Verdict[]) => tally(read.flatMap(score));

  it('prints every mention as the original has it', () => {
    for (const { gold: one, document } of read) {
      for (const mention of document.mentions)
        expect(mention.text).toBe(one.original.slice(mention.start, mention.end));
    }
  });

  it('finds every numbered citation and nothing else, with type, year and date right', () => {
    const numbered = sum((one) => one.numbered);
    expect({ precision: precision(numbered), recall: recall(numbered) }).toEqual({ precision: 1, recall: 1 });
    expect(wrongParts(read.flatMap((one) => one.pairs))).toEqual([]);
  });

  it('gives mentions of one instrument one id, and different ones different ids, across documents', () => {
    expect(wrongIdentities(read.flatMap((one) => one.pairs))).toEqual({ merged: [], split: [] });
  });

  it('cuts the tasks a planner would cut', () => {
    expect(f1(sum(({ gold: one, document }) => scoreTasks(one, document)))).toBeGreaterThanOrEqual(0.95);
  });

  it('reads every row of a flattened table', () => {
    for (const { gold: one, document } of read) expect(wrongRows(one, document)).toEqual([]);
  });

  it('reads the relations stated in so many words', () => {
    expect(f1(sum(({ gold: one, document }) => scoreRelations(one, document)))).toBeGreaterThanOrEqual(0.85);
  });

  it('tells what a task does with each instrument', () => {
    expect(precision(sum(({ gold: one, pairs }) => scoreRoles(one, pairs)))).toBeGreaterThanOrEqual(0.85);
  });
});
