import type { DocumentRecord } from '../src/facts/document.js';
import type { Mention, MentionFact } from '../src/facts/mention.js';
import { type Outcome, STATUSES, type Status } from '../src/facts/outcome.js';
import type { SearchTaskDocument } from '../src/facts/search-task.js';
import type { Statement, StatementFact } from '../src/facts/statement.js';
import type { Task } from '../src/facts/task.js';
import { remember } from '../src/remember.js';
import { foldWords } from '../src/text/fold.js';
import { unitOf, unitsIn, unitWords } from '../src/units/index.js';
import { rolesOfBits } from './order.js';
import type { DocumentSummary, NamedUnit, NamedUnits } from './store.js';

/** What a mention says before its key has been resolved for the first time: nothing is known of it yet. */
function pending(fact: Pick<MentionFact, 'type' | 'number'>): Outcome {
  const unknown = { name: null, year: null, term: null, issuer: null, place: null };
  return {
    status: 'unresolved',
    instrument: null,
    provisional: false,
    candidates: [],
    identity: { type: fact.type ?? '', number: fact.number, ...unknown },
    basis: {},
    warnings: [],
    against: null,
    because: '',
  };
}

/** A mention with what it denotes, its fields in the order of `formats.md` so that every store exports the same bytes. */
export function mentionRecord(fact: Omit<MentionFact, 'key' | 'claim'>, outcome: Outcome | null): Mention {
  const meant = outcome ?? pending(fact);
  return {
    id: fact.id,
    document: fact.document,
    start: fact.start,
    end: fact.end,
    text: fact.text,
    kind: fact.kind,
    type: fact.type,
    number: fact.number,
    date: fact.date,
    issuer: fact.issuer,
    title: fact.title,
    status: meant.status,
    instrument: meant.instrument,
    provisional: meant.provisional,
    candidates: meant.candidates,
    identity: meant.identity,
    basis: meant.basis,
    because: meant.because,
    against: meant.against,
    pinpoint: fact.pinpoint,
    task: fact.task,
    zone: fact.zone,
    roles: fact.roles,
    covers: fact.covers,
    nestedIn: fact.nestedIn,
    warnings: [...new Set<string>([...fact.warnings, ...meant.warnings])].sort(),
  };
}

/** A statement with its ends as instrument ids. */
export function statementRecord(fact: StatementFact, from: string | null, to: string | null): Statement {
  return {
    id: fact.id,
    document: fact.document,
    start: fact.start,
    end: fact.end,
    from,
    relation: fact.relation,
    to,
    strength: fact.strength,
    planned: fact.planned,
    evidence: fact.evidence,
  };
}

/** The day a document is listed under: the last day it can have been written on. */
export function documentDay(document: DocumentRecord): string | null {
  return document.date?.value.to ?? null;
}

/** A document as lists show it, with how many tasks and mentions it has. */
export function documentSummary(document: DocumentRecord, tasks: number, mentions: number): DocumentSummary {
  return {
    id: document.id,
    path: document.path,
    title: document.title,
    type: document.type?.value ?? null,
    issuer: document.issuer?.value ?? null,
    date: documentDay(document),
    dated: document.date,
    place: document.place?.value ?? null,
    period: document.period?.value ?? null,
    tasks,
    mentions,
  };
}

/** When a task is to be done: what it prints, completed by the period of its document; null ends are open or unknown. */
export function taskPeriod(task: Task, document: DocumentRecord): { from: string | null; to: string | null } {
  const whole = document.period?.value;
  return { from: task.period?.from ?? whole?.from ?? null, to: task.period?.to ?? whole?.to ?? null };
}

/** Who leads and coordinates a task, under the names units are counted by; groups ("các đơn vị") are none. */
export interface TaskUnits {
  readonly lead: string | null;
  readonly coordinating: readonly string[];
}

/** Of several that are named to lead, the first does; the others are counted with those who share in the task. */
export function taskUnits(task: Task, document: DocumentRecord): TaskUnits {
  const units = namedUnits(task, document);
  const [lead = null, ...beside] = units.lead.flatMap(({ unit }) => unit ?? []);
  const others = new Set([...beside, ...units.coordinating.flatMap(({ unit }) => unit ?? [])]);
  if (lead !== null && beside.length > 0) others.delete(lead);
  return { lead, coordinating: [...others] };
}

/** The units of a task one by one, each as printed and as counted. */
export function namedUnits({ lead, coordinating }: Task, document: DocumentRecord): NamedUnits {
  const { agency, issuer, place } = document;
  const office = [agency, issuer?.value, place?.value].map((one) => one ?? '').join(PART);
  const named = (printed: string): readonly NamedUnit[] => unitsNamed(`${office}${PART}${printed}`);
  return { lead: lead === null ? [] : named(lead), coordinating: coordinating.flatMap(named) };
}

const PART = '\u0000';

/** Offices name the same few units task after task, year after year. */
const unitsNamed = remember((officeAndPrinted: string): readonly NamedUnit[] => {
  const [agency, issuer, place, ...printed] = officeAndPrinted.split(PART);
  const office = { agency: agency || null, issuer: issuer || null, place: place || null };
  return unitsIn(printed.join(PART)).map((text) => ({ text, unit: unitOf(text, office) }));
}, 16_384);

/** Units as folded words, for filters: "Sở Tư pháp" is asked for and "Sở Tư pháp tỉnh Tây Ninh" found. */
export function unitLines({ lead, coordinating }: TaskUnits): string {
  const units = lead === null ? coordinating : [lead, ...coordinating];
  return units.map((unit) => `\n${foldWords(unit)} `).join('');
}

/** The line by which one unit is found in `unitLines`: of every unit whose name begins so, or of that one alone. */
export function unitLine(unit: string, whole: boolean): string {
  // A name that `units` gave is folded as it is: read as a person types it, it could be spelt anew.
  return whole ? `${foldWords(unit)} ` : `${unitWords(unit)} `;
}

/** What the search side holds of a task: text, ids and what follows from ids. */
export function searchDocument(
  document: DocumentRecord,
  task: Task,
  cites: {
    readonly instruments: readonly string[];
    readonly roleBits: number;
    /** Of its mentions, in any order; one not settled yet is unresolved. */
    readonly outcomes: readonly Status[];
  },
): SearchTaskDocument {
  const { lead, coordinating } = taskUnits(task, document);
  return {
    id: task.id,
    document: task.document,
    documentTitle: document.title ?? '',
    number: task.number,
    path: task.path,
    text: task.text,
    section: task.section,
    instruments: cites.instruments,
    roles: rolesOfBits(cites.roleBits),
    outcomes: STATUSES.filter((status) => cites.outcomes.includes(status)),
    lead: task.lead,
    coordinating: task.coordinating,
    units: lead === null ? coordinating : [...new Set([lead, ...coordinating])],
    place: document.place?.value ?? null,
    date: documentDay(document),
    ...taskPeriod(task, document),
  };
}
