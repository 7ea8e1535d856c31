import { EMPTY_CLAIM } from '../../indexer/facts/empty-claim.js';
import type { Claim, Key } from '../../src/facts/claim.js';
import type { DocumentRecord } from '../../src/facts/document.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { MentionFact, Role, Warning } from '../../src/facts/mention.js';
import type { Relation, StatementEnd, StatementFact } from '../../src/facts/statement.js';
import type { Task } from '../../src/facts/task.js';

/** A citation as the small documents of store tests write it: the words, the key, and what matters to the test. */
export interface Cite {
  readonly text: string;
  readonly key: Key;
  readonly claim?: Partial<Claim>;
  readonly roles?: readonly Role[];
  readonly title?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly covers?: boolean;
  /** Index of the citation of the same task inside whose title it stands. */
  readonly nestedIn?: number;
  readonly warnings?: readonly Warning[];
}

export interface SmallTask {
  readonly text: string;
  readonly cites?: readonly Cite[];
  readonly lead?: string;
  readonly coordinating?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export interface SmallDocument {
  readonly id: string;
  readonly path?: string;
  readonly title?: string;
  readonly date?: string;
  readonly inferred?: { readonly from: string; readonly to: string };
  readonly type?: string;
  readonly number?: string;
  readonly place?: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly contentHash?: string;
  readonly tasks?: readonly SmallTask[];
  /** Citations outside tasks, numbered after those of the tasks. */
  readonly cites?: readonly Cite[];
  /** Statements between citations by their number in the document, or the document itself. */
  readonly states?: readonly (readonly [from: number | 'document', relation: Relation, to: number | 'document'])[];
  readonly planned?: boolean;
  /** Number of the citation of the decision that issues it. */
  readonly issuedWith?: number;
}

const REST = { leadBasis: null, time: null, timeBasis: null, output: null, legalBasis: null, supervisor: null };

/** The facts of a small document; its text is its tasks and citations one a line, and every offset is true. */
export function smallFacts(small: SmallDocument): DocumentFacts {
  let original = '';
  const tasks: Task[] = [];
  const mentions: MentionFact[] = [];
  const line = (text: string): number => {
    const start = original.length;
    original += `${text}\n`;
    return start;
  };
  const cite = (one: Cite, start: number, task: string | null, siblings: readonly string[]): MentionFact => ({
    id: `${small.id}:m-${mentions.length}`,
    document: small.id,
    start,
    end: start + one.text.length,
    text: one.text,
    kind: one.key.startsWith('sym:') ? 'numbered' : one.key.startsWith('draft:') ? 'draft' : 'named',
    type: one.claim?.type ?? null,
    number: one.key.startsWith('sym:') ? one.key.slice(4) : null,
    date: one.date ?? null,
    issuer: one.issuer ?? null,
    title: one.title ?? null,
    pinpoint: null,
    task,
    zone: 'body',
    roles: task === null ? [] : (one.roles ?? ['implements']),
    covers: one.covers === true ? 'guiding-texts' : null,
    nestedIn: one.nestedIn === undefined ? null : (siblings[one.nestedIn] ?? null),
    warnings: one.warnings ?? [],
    key: one.key,
    claim: { ...EMPTY_CLAIM, date: one.date ?? null, ...one.claim },
  });

  (small.tasks ?? []).forEach((task, index) => {
    const id = `${small.id}:t-${index}`;
    const start = line(task.text);
    tasks.push({
      id,
      document: small.id,
      number: String(index + 1),
      path: `I.${index + 1}`,
      category: 'task',
      start,
      end: start + task.text.length,
      segments: [[start, start + task.text.length]],
      text: task.text,
      section: ['Nhiệm vụ'],
      lead: task.lead ?? null,
      coordinating: task.coordinating ?? [],
      period: task.from || task.to ? { from: task.from ?? null, to: task.to ?? null, kind: 'from-to' } : null,
      ...REST,
    });
    const siblings: string[] = [];
    for (const one of task.cites ?? []) {
      const found = task.text.indexOf(one.text);
      const mention = cite(one, found < 0 ? line(one.text) : start + found, id, siblings);
      siblings.push(mention.id);
      mentions.push(mention);
    }
  });
  for (const one of small.cites ?? []) mentions.push(cite(one, line(one.text), null, []));

  const end = (of: number | 'document'): StatementEnd =>
    of === 'document' ? of : { mention: (mentions[of] as MentionFact).id };
  const statements = (small.states ?? []).map(
    ([from, relation, to], index): StatementFact => ({
      id: `${small.id}:s-${index}`,
      document: small.id,
      start: index,
      end: index + 1,
      from: end(from),
      relation,
      to: end(to),
      strength: 'explicit',
      planned: small.planned ?? false,
      evidence: `${small.id} nói: ${relation}`,
    }),
  );
  return {
    document: documentRecord(small, original, mentions),
    stated: {},
    original,
    sections: [],
    tasks,
    mentions: [...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    statements,
    extractorVersion: 1,
  };
}

function documentRecord(small: SmallDocument, original: string, mentions: readonly MentionFact[]): DocumentRecord {
  const date = small.date === undefined ? small.inferred : { from: small.date, to: small.date };
  return {
    id: small.id,
    path: small.path ?? `${small.id}.txt`,
    contentHash: small.contentHash ?? `hash of ${small.id}`,
    type: small.type === undefined ? null : { value: small.type, basis: 'printed' },
    number: small.number === undefined ? null : { value: small.number, basis: 'printed' },
    title: small.title ?? null,
    date: date === undefined ? null : { value: date, basis: small.date === undefined ? 'inferred' : 'printed' },
    issuer: null,
    agency: null,
    place: small.place === undefined ? null : { value: small.place, basis: 'printed' },
    period: small.period === undefined ? null : { value: small.period, basis: 'printed' },
    issuedWith: small.issuedWith === undefined ? null : (mentions[small.issuedWith]?.id ?? null),
    length: original.length,
  };
}
