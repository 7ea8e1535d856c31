import type { DocumentRecord } from '../../../src/facts/document.js';
import type { DocumentFacts } from '../../../src/facts/document-facts.js';
import type { MentionFact } from '../../../src/facts/mention.js';
import type { StatementEnd } from '../../../src/facts/statement.js';
import type { Task } from '../../../src/facts/task.js';
import { ownInstrument } from '../../document-instrument.js';
import { lineCounter } from '../../lines.js';
import { relationOrder, roleBits } from '../../order.js';
import { documentDay, taskPeriod, taskUnits, unitLines } from '../../records.js';

type Value = string | number | boolean | null | readonly string[];
type Properties = Readonly<Record<string, Value>>;

/** Minus yyyymmdd, so that ascending order is latest first; 0, the last, where the day is not known. */
export function recencyOf(document: DocumentRecord): number {
  const day = documentDay(document);
  return day === null ? 0 : -Number(day.replaceAll('-', '').padEnd(8, '0'));
}

/** The properties of a document's node. */
export function documentRow(facts: DocumentFacts, token: string): Properties & { readonly ownNumber: string | null } {
  const { document, tasks, mentions, statements } = facts;
  return {
    id: document.id,
    path: document.path,
    token,
    contentHash: document.contentHash,
    recency: recencyOf(document),
    place: document.place?.value ?? null,
    ownNumber: ownInstrument(document)?.id ?? null,
    tasks: tasks.length,
    mentions: mentions.length,
    statements: statements.length,
    record: JSON.stringify(document),
    stated: JSON.stringify(facts.stated),
    sections: JSON.stringify(facts.sections),
    extractor: facts.extractorVersion,
  };
}

/** What `put-tasks` writes of a task; `clock` is the version that the search side has to reach. */
export function taskRow(task: Task, document: DocumentRecord, pos: number, clock: number): readonly Value[] {
  const { from, to } = taskPeriod(task, document);
  const units = taskUnits(task, document);
  const place = document.place?.value ?? null;
  const { id } = task;
  return [id, pos, recencyOf(document), place, clock, from, to, unitLines(units), units.lead, JSON.stringify(task)];
}

/** The properties of a mention's node. */
export type MentionRow = Readonly<{
  id: string;
  document: string;
  ord: number;
  nested: boolean;
  covers: boolean;
  /** Bits, see `order.ts`. */
  roles: number;
  /** Whether it is at the end of a statement, or names the decision that issues the document. */
  linked: boolean;
  starts: number;
  line: number;
  title: string | null;
  date: string | null;
  issuer: string | null;
  warnings: readonly string[];
  record: string;
}>;

/** The properties of a mention's node in the order in which they are written; the document is given once for many. */
export function mentionValues(row: MentionRow): readonly Value[] {
  const { id, ord, nested, covers, roles, linked, starts, line, title, date, issuer, warnings, record } = row;
  return [id, ord, nested, covers, roles, linked, starts, line, title, date, issuer, warnings, record];
}

export function mentionRows(facts: DocumentFacts): readonly MentionRow[] {
  const { document, mentions, statements, original } = facts;
  const linked = new Set([document.issuedWith, ...statements.flatMap(({ from, to }) => [from, to].map(mentionAt))]);
  const lineAt = lineCounter(original);
  return mentions.map((mention, ord) => {
    const { key, claim, ...fact } = mention;
    return {
      id: mention.id,
      document: document.id,
      ord,
      nested: mention.nestedIn !== null,
      covers: mention.covers !== null,
      roles: roleBits(mention.roles),
      linked: linked.has(mention.id),
      starts: mention.start,
      line: lineAt(mention.start),
      title: mention.title,
      date: mention.date,
      issuer: mention.issuer,
      warnings: mention.warnings,
      record: JSON.stringify(fact satisfies Omit<MentionFact, 'key' | 'claim'>),
    };
  });
}

export interface StatementRow {
  /** Places of the mentions at its ends; null for the document itself, −1 for what is no mention of it. */
  readonly fromOrd: number | null;
  readonly toOrd: number | null;
  /** The properties of its node. */
  readonly facts: {
    readonly document: string;
    readonly ord: number;
    readonly fromDocument: boolean;
    readonly relation: number;
    readonly toDocument: boolean;
    readonly planned: boolean;
    readonly record: string;
  };
}

/** @param ords place of each mention of the document, by id */
export function statementRows(
  { document, statements }: DocumentFacts,
  ords: ReadonlyMap<string, number>,
): readonly StatementRow[] {
  // An end that is no mention of the document is none at all, which is not the document itself.
  const ordOf = (end: StatementEnd): number | null => (end === 'document' ? null : (ords.get(end.mention) ?? -1));
  return statements.map((statement, ord) => {
    const fromOrd = ordOf(statement.from);
    const toOrd = ordOf(statement.to);
    const facts = {
      document: document.id,
      ord,
      fromDocument: fromOrd === null,
      relation: relationOrder.rank(statement.relation),
      toDocument: toOrd === null,
      planned: statement.planned,
      record: JSON.stringify(statement),
    };
    return { fromOrd, toOrd, facts };
  });
}

function mentionAt(end: StatementEnd): string | null {
  return end === 'document' ? null : end.mention;
}
