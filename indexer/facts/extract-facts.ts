import type { DocumentRecord, Section, StatedFacts } from '../../src/facts/document.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { StatementEnd, StatementFact } from '../../src/facts/statement.js';
import type { Period, Task } from '../../src/facts/task.js';
import { agencyById } from '../../src/issuers/index.js';
import { cleanText } from '../../src/text/clean.js';
import { oneLine } from '../../src/text/one-line.js';
import { citeMentions } from '../cite/cite.js';
import type { CitedMention } from '../cite/cited.js';
import type { Lexicon } from '../cite/lexicon.js';
import { relateMentions } from '../relate/relate.js';
import type { RelatedStatement } from '../relate/related.js';
import { readStructure } from '../structure/read-structure.js';
import type { DocumentHeader, Structure, TaskDraft } from '../structure/structure.js';
import { BlockHashes, PartIds } from './ids.js';
import { mentionFacts } from './mention-facts.js';
import { changesByOwnAct } from './own-act.js';

/** Raised whenever the stages say something else of the same text: stores then read unchanged files again. */
export const EXTRACTOR_VERSION = 19;

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
  const blockHashes = new BlockHashes(structure.flow);
  const tasks = taskFacts(input, structure, blockHashes);
  const mentions = mentionFacts({
    ...input,
    structure,
    cited,
    roles: related.roles,
    taskIds: tasks.map((task) => task.id),
    blockHashes,
    changes: changesByOwnAct(structure.header, related.statements),
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

function taskFacts(input: ExtractInput, structure: Structure, hashes: BlockHashes): Task[] {
  const ids = new PartIds(input.documentId, 't');
  const titles = structure.sections.map((section): readonly string[] => [section.title]);
  // Sections stand after those that hold them.
  structure.sections.forEach(({ parent }, at) => {
    if (parent >= 0) titles[at] = [...(titles[parent] as readonly string[]), ...(titles[at] as readonly string[])];
  });
  const shared = ofDocument(structure.header);
  return structure.tasks.map((draft) => {
    const words = draft.blocks.map((index) => hashes.of(index)).join(' ');
    const id = ids.next(`${draft.number ?? ''} ${words}`);
    return taskFact(id, input.documentId, structure, draft, titles[draft.section] ?? NO_TITLES, shared);
  });
}

const NO_TITLES: readonly string[] = [];

/** What holds for tasks that print no unit, or no time, and whose section gives none. */
interface OfDocument {
  readonly issuer: string | null;
  readonly period: Period | null;
}

function ofDocument(header: DocumentHeader): OfDocument {
  const office = header.agency === null ? undefined : agencyById(header.agency)?.name;
  const period = header.period?.value ?? null;
  return {
    issuer: office ?? header.issuer?.value ?? null,
    period: period === null ? null : { ...period, kind: 'within' },
  };
}

/**
 * The issuing office leads such a task within the period of its programme (`formats.md`, `leadBasis` and `timeBasis`
 * `document`).
 */
function dutiesOf(
  draft: TaskDraft,
  { issuer, period }: OfDocument,
): Pick<Task, 'lead' | 'leadBasis' | 'period' | 'timeBasis'> {
  const byDocument = draft.lead === null && issuer !== null;
  const inPeriod = draft.time === null && draft.period === null && period !== null;
  return {
    lead: byDocument ? issuer : draft.lead,
    leadBasis: byDocument ? 'document' : draft.leadBasis,
    period: inPeriod ? period : draft.period,
    timeBasis: inPeriod ? 'document' : draft.timeBasis,
  };
}

function taskFact(
  id: string,
  document: string,
  { flow }: Structure,
  draft: TaskDraft,
  section: readonly string[],
  shared: OfDocument,
): Task {
  const { lead, leadBasis, period, timeBasis } = dutiesOf(draft, shared);
  const texts: string[] = [];
  const segments: (readonly [number, number])[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const index of draft.blocks) {
    const block = flow.blocks[index];
    if (block === undefined || block.kind === 'footnote') continue;
    texts.push(flow.text.slice(block.start, block.end));
    for (const { start, end } of flow.map.piecesOf(block)) {
      segments.push([start, end]);
      first = Math.min(first, start);
      last = Math.max(last, end);
    }
  }
  return {
    id,
    document,
    number: draft.number,
    path: draft.path,
    category: draft.category,
    start: first,
    end: last,
    segments,
    text: texts.length === 1 ? (texts[0] as string) : texts.join('\n'),
    section,
    lead,
    leadBasis,
    period,
    timeBasis,
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
      evidence: oneLine(flow.text.slice(statement.start, statement.end)),
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
