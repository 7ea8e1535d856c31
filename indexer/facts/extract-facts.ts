import type { DocumentRecord, Section, StatedFacts } from '../../src/facts/document.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { StatementEnd, StatementFact } from '../../src/facts/statement.js';
import type { Task } from '../../src/facts/task.js';
import { agencyById } from '../../src/issuers/index.js';
import { cleanText } from '../../src/text/clean.js';
import { citeMentions } from '../cite/cite.js';
import type { CitedMention } from '../cite/cited.js';
import type { Lexicon } from '../cite/lexicon.js';
import { relateMentions } from '../relate/relate.js';
import type { RelatedStatement } from '../relate/related.js';
import { readStructure } from '../structure/read-structure.js';
import type { DocumentHeader, Structure, TaskDraft } from '../structure/structure.js';
import { PartIds } from './ids.js';
import { mentionFacts } from './mention-facts.js';

/** Raised whenever the stages say something else of the same text: stores then read unchanged files again. */
export const EXTRACTOR_VERSION = 1;

export interface ExtractInput {
  /** The text as decoded, without a byte order mark. */
  readonly original: string;
  /** Path relative to the store's root. */
  readonly path: string;
  readonly documentId: string;
  /** SHA-256 of the content, hex. */
  readonly contentHash: string;
  readonly stated: StatedFacts;
}

/** Runs the four stages over one text: what the document says, every offset into the original. Pure; never throws. */
export function extractFacts(input: ExtractInput, lexicon: Lexicon): DocumentFacts {
  const structure = readStructure(cleanText(input.original), input.stated);
  const cited = citeMentions(structure, lexicon);
  const related = relateMentions(structure, cited);
  const tasks = taskFacts(input, structure);
  const mentions = mentionFacts({
    ...input,
    structure,
    cited,
    roles: related.roles,
    taskIds: tasks.map((task) => task.id),
  });
  const statements = statementFacts(input, structure, related.statements, mentions.ids);
  return {
    document: documentRecord(input, structure, cited, mentions.ids),
    stated: input.stated,
    original: input.original,
    sections: structure.sections.map((section) => sectionFact(structure, section)),
    tasks,
    mentions: mentions.facts,
    statements,
    extractorVersion: EXTRACTOR_VERSION,
  };
}

function sectionFact(structure: Structure, section: Structure['sections'][number]): Section {
  const { start, end } = structure.flow.map.spanOf(section);
  return { label: section.label, title: section.title, start, end, parent: section.parent < 0 ? null : section.parent };
}

function taskFacts(input: ExtractInput, structure: Structure): Task[] {
  const ids = new PartIds(input.documentId, 't');
  return structure.tasks.map((draft) => taskFact(input.documentId, structure, draft, ids));
}

/**
 * Where a task prints no unit or no time and its section gives none, the issuing office leads it within the period of its
 * programme (`formats.md`, `leadBasis` and `timeBasis` `document`).
 */
function dutiesOf(draft: TaskDraft, header: DocumentHeader): Pick<Task, 'lead' | 'leadBasis' | 'period' | 'timeBasis'> {
  const office = header.agency === null ? undefined : agencyById(header.agency)?.name;
  const issuer = office ?? header.issuer?.value ?? null;
  const byDocument = draft.lead === null && issuer !== null;
  const period = header.period?.value ?? null;
  const inPeriod = draft.time === null && draft.period === null && period !== null;
  return {
    lead: byDocument ? issuer : draft.lead,
    leadBasis: byDocument ? 'document' : draft.leadBasis,
    period: inPeriod ? { ...period, kind: 'within' } : draft.period,
    timeBasis: inPeriod ? 'document' : draft.timeBasis,
  };
}

function taskFact(document: string, { flow, sections, header }: Structure, draft: TaskDraft, ids: PartIds): Task {
  const blocks = draft.blocks.map((index) => flow.blocks[index]).filter((block) => block !== undefined);
  const body = blocks.filter((block) => block.kind !== 'footnote');
  const text = body.map((block) => flow.text.slice(block.start, block.end)).join('\n');
  const segments = body.flatMap((block) => flow.map.piecesOf(block)).map(({ start, end }) => [start, end] as const);
  const titles: string[] = [];
  for (let at = draft.section; at >= 0; ) {
    const section = sections[at];
    if (section === undefined) break;
    titles.unshift(section.title);
    at = section.parent;
  }
  return {
    id: ids.next(`${draft.number ?? ''} ${text}`),
    document,
    number: draft.number,
    path: draft.path,
    category: draft.category,
    start: Math.min(...segments.map(([start]) => start)),
    end: Math.max(...segments.map(([, end]) => end)),
    segments,
    text,
    section: titles,
    ...dutiesOf(draft, header),
    coordinating: draft.coordinating,
    time: draft.time,
    output: draft.output,
    legalBasis: draft.legalBasis,
    supervisor: draft.supervisor,
  };
}

function statementFacts(
  input: ExtractInput,
  { flow }: Structure,
  statements: readonly RelatedStatement[],
  mentionIds: readonly string[],
): StatementFact[] {
  const ids = new PartIds(input.documentId, 's');
  const end = (of: number | 'document'): StatementEnd =>
    of === 'document' ? 'document' : { mention: mentionIds[of] as string };
  const name = (of: StatementEnd): string => (of === 'document' ? of : of.mention);
  return statements.map((statement) => {
    const span = flow.map.spanOf(statement);
    const [from, to] = [end(statement.from), end(statement.to)];
    return {
      id: ids.next(`${name(from)} ${statement.relation} ${name(to)}`),
      document: input.documentId,
      start: span.start,
      end: span.end,
      from,
      relation: statement.relation,
      to,
      strength: statement.strength,
      planned: statement.planned,
      evidence: flow.text.slice(statement.start, statement.end).replace(/\s+/g, ' '),
    };
  });
}

function documentRecord(
  input: ExtractInput,
  { header, flow }: Structure,
  cited: readonly CitedMention[],
  mentionIds: readonly string[],
): DocumentRecord {
  // The first number in an attachment line ("Kèm theo Quyết định số …") is the decision that issues the document.
  const issuing = cited.findIndex((one) => one.symbol !== null && flow.blocks[one.block]?.zone === 'attachment');
  return {
    id: input.documentId,
    path: input.path,
    contentHash: input.contentHash,
    type: header.type,
    number: header.number,
    title: header.title,
    date: header.date,
    issuer: header.issuer,
    agency: header.agency,
    place: header.place,
    period: header.period,
    issuedWith: issuing < 0 ? null : (mentionIds[issuing] as string),
    length: input.original.length,
  };
}
