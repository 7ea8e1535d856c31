import { expect, it } from '@jest/globals';
import { buildLexicon, extractFacts, resolveFacts } from '../../indexer/index.js';
import { loadRegister } from '../../service/register/load.js';
import type { Mention } from '../../src/facts/mention.js';
import type { Case, ExpectedMention } from './cases.data.js';

const register = await loadRegister(null);
const lexicon = buildLexicon(register);

/** A case inside a numbered task of a small plan: roles are read only there. */
function inTask(text: string): string {
  return `KẾ HOẠCH\n\nCông tác năm\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\nII. NHIỆM VỤ\n\n1. ${text}\n\n2. Báo cáo kết quả.\n`;
}

function read(one: Case) {
  const input = {
    original: one.task === true ? inTask(one.text) : one.text,
    path: `${one.id}.txt`,
    documentId: one.id.toLowerCase(),
    contentHash: '',
    stated: { date: one.date, place: one.place, issuer: one.issuer },
  };
  const facts = extractFacts(input, lexicon);
  const [document] = resolveFacts([facts], register).documents;
  if (document === undefined) throw new Error('one document in, one out');
  return document;
}

function check(mention: Mention | undefined, expected: ExpectedMention): void {
  expect(mention).toBeDefined();
  if (mention === undefined) return;
  const asked = {
    number: mention.number,
    kind: mention.kind,
    type: mention.type,
    date: mention.date,
    status: mention.status,
    instrument: mention.instrument,
  };
  for (const field of ['number', 'kind', 'type', 'date', 'status', 'instrument'] as const) {
    if (expected[field] !== undefined)
      expect({ field, value: asked[field] }).toEqual({ field, value: expected[field] });
  }
  if (expected.candidates !== undefined)
    expect(mention.candidates).toEqual(expect.arrayContaining([...expected.candidates]));
  for (const id of expected.never ?? []) expect([mention.instrument, ...mention.candidates]).not.toContain(id);
  if (expected.role !== undefined) expect(mention.roles[0]).toBe(expected.role);
  if (expected.warning !== undefined) expect(mention.warnings).toContain(expected.warning);
  if (expected.nested !== undefined) expect(mention.nestedIn !== null).toBe(expected.nested);
  if (expected.basisOfYear !== undefined) expect(mention.basis.year).toBe(expected.basisOfYear);
  if (expected.covers !== undefined) expect(mention.covers).toBe(expected.covers);
}

/** A test that one case is read as it says: its mentions in order, its relations, and none it denies. */
export function itReads(name: string, one: Case): void {
  it(name, () => {
    const { facts, mentions, statements } = read(one);
    for (const mention of mentions) expect(mention.text).toBe(facts.original.slice(mention.start, mention.end));
    expect(mentions.map((mention) => mention.text).length).toBe(one.mentions.length);
    one.mentions.forEach((expected, index) => {
      check(mentions[index], expected);
    });
    const said = statements.map((statement) => `${statement.from} ${statement.relation} ${statement.to}`);
    for (const relation of one.relations ?? []) expect(said).toContain(relation.join(' '));
    for (const relation of one.noRelations ?? []) expect(said).not.toContain(relation.join(' '));
    if (one.relations?.length === 0) expect(said).toEqual([]);
  });
}
