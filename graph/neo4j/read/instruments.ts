import type { Identity } from '../../../src/designation/identity.js';
import type { DocumentRecord } from '../../../src/facts/document.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import { nameIssuer } from '../../../src/labels/name-issuer.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { documentAsInstrument, documentNode, documentOfNode } from '../../document-instrument.js';
import { becameBecause, formerDrafts, isDraftId } from '../../former-draft.js';
import { nameForm, symbolForm } from '../../forms.js';
import { DRAFTS } from '../../keys.js';
import { CARD_DRAFTS, CARD_PRINTED, CARD_RELATIONS, PREFIX_LIST } from '../../limits.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { documentOfProvisional, onceKnownAs } from '../../present-id.js';
import { documentDay } from '../../records.js';
import type { Counted, InstrumentCard, InstrumentSummary, Page, PageRequest } from '../../store.js';
import { instrumentKey } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { relationsPage } from './relations.js';
import { type DocumentRow, summaryOf } from './rows.js';

interface SummaryRow {
  readonly id: string;
  readonly identity: string;
  readonly provisional: boolean;
  readonly title: string | null;
  readonly issued: string | null;
  readonly issuedBy: string | null;
  readonly printedIssuer: string | null;
  readonly registered: boolean;
  readonly tasks: number;
  readonly mentions: number;
  readonly documents: number;
}

/** Instruments, and documents that stand in the graph as themselves, by id; what the store does not know is left out. */
export async function instrumentSummaries(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, InstrumentSummary>> {
  const found = new Map<string, InstrumentSummary>();
  if (ids.length === 0) return found;
  for (const row of await transaction.each<SummaryRow>('instrument-summaries', 'ids', ids)) {
    const { registered, id, provisional, title, issued, tasks, mentions, documents } = row;
    const identity = JSON.parse(row.identity) as Identity;
    const issuer = nameIssuer(row.issuedBy, row.printedIssuer, identity);
    const shown = { title, issued, issuer, inRegister: registered };
    found.set(id, { id, identity, provisional, ...shown, tasks, mentions, documents });
  }
  const nodes = ids.filter((id) => !found.has(id)).flatMap((id) => documentOfNode(id) ?? []);
  const rows = await transaction.each<{ id: string; record: string }>('documents-as-instruments', 'ids', nodes);
  for (const { id, record } of rows) {
    const document = JSON.parse(record) as DocumentRecord;
    const none = { inRegister: false, tasks: 0, mentions: 0, documents: 0 };
    const issuer = document.issuer?.value ?? null;
    const shown = { title: document.title, issued: documentDay(document), issuer, ...none };
    found.set(documentNode(id), { ...documentAsInstrument(document), ...shown });
  }
  return found;
}

/**
 * The instrument that an id leads to now: its own, or that of what a provisional one turned out to be or a draft became;
 * null when the store knows none.
 */
export async function presentInstrument(transaction: Transaction, id: string): Promise<InstrumentSummary | null> {
  return (await instrumentSummaries(transaction, [id])).get(id) ?? moved(transaction, id);
}

/** What an id that is no more leads to; null where it leads nowhere. */
async function moved(transaction: Transaction, id: string): Promise<InstrumentSummary | null> {
  const leads = isDraftId(id) ? await issuedAct(transaction, id) : await completed(transaction, id);
  return leads === null ? null : ((await instrumentSummaries(transaction, [leads])).get(leads) ?? null);
}

/** What a provisional instrument turned out to be. */
async function completed(transaction: Transaction, id: string): Promise<string | null> {
  const document = documentOfProvisional(id);
  if (document === null) return null;
  const meant = await transaction.all<{ id: string; identity: string }>('meant-in-document', { document });
  const same = meant.filter(({ identity }) => onceKnownAs(JSON.parse(identity) as Identity, document, id));
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

/** The one act that a draft became; drafts are few beside what cites them. */
async function issuedAct(transaction: Transaction, draft: string): Promise<string | null> {
  const because = becameBecause(draft);
  const parameters = { because: because.map((one) => JSON.stringify({ because: one }).slice(1, -1)), drafts: DRAFTS };
  const found = new Set((await transaction.all<{ id: string }>('drafts-become', parameters)).map(({ id }) => id));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Outcomes of drafts differ by citing document; a card reads so many of them. */
const DRAFT_ROWS = 500;

async function draftsOf(transaction: Transaction, id: string): Promise<InstrumentCard['drafts']> {
  const parameters = { id, drafts: DRAFTS, limit: DRAFT_ROWS };
  const rows = await transaction.all<{ key: string; outcome: string }>('drafts-of-instrument', parameters);
  const known = rows.map(({ key, outcome }) => ({ key, because: (JSON.parse(outcome) as Outcome).because }));
  return formerDrafts(known, CARD_DRAFTS);
}

/** As `instrumentSummaries`, by the ids asked for: one that has moved leads to what it is now. */
export async function summariesAsked(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InstrumentSummary>> {
  const found = await instrumentSummaries(transaction, [...new Set(ids)]);
  for (const id of ids) {
    const present = found.has(id) ? null : await moved(transaction, id);
    if (present !== null) found.set(id, present);
  }
  return found;
}

interface CardRow {
  readonly register: string | null;
  readonly titles: readonly Counted[];
  readonly dates: readonly Counted[];
  readonly issuers: readonly Counted[];
  readonly findings: number;
  readonly texts: readonly DocumentRow[];
}

export async function instrumentCard(transaction: Transaction, asked: string): Promise<InstrumentCard | null> {
  const found = await presentInstrument(transaction, asked);
  if (found === null) return null;
  const { id } = found;
  const row = await transaction.get<CardRow>('instrument-card', { id, printed: CARD_PRINTED, texts: CARD_RELATIONS });
  const relations = { limit: CARD_RELATIONS };
  return {
    ...found,
    register: row?.register ? (JSON.parse(row.register) as RegisterRow) : null,
    printed: { titles: row?.titles ?? [], dates: row?.dates ?? [], issuers: row?.issuers ?? [] },
    outgoing: (await relationsPage(transaction, id, 'out', relations)).items,
    incoming: (await relationsPage(transaction, id, 'in', relations)).items,
    findings: row?.findings ?? 0,
    texts: (row?.texts ?? []).map(summaryOf),
    drafts: await draftsOf(transaction, id),
  };
}

export function findBySymbol(transaction: Transaction, symbol: string): Promise<readonly InstrumentSummary[]> {
  return listed(transaction, 'instruments-by-symbol', { symbol: symbolForm(symbol) });
}

/** By the name an instrument is known under: its own, one of the register's, or one that a mention of it prints. */
export function findByName(transaction: Transaction, name: string): Promise<readonly InstrumentSummary[]> {
  const form = nameForm(name);
  return listed(transaction, 'instruments-by-name', { name: form, key: `name:${form}` });
}

export function findByIdPrefix(transaction: Transaction, prefix: string): Promise<readonly InstrumentSummary[]> {
  return listed(transaction, 'instruments-by-prefix', { prefix, limit: PREFIX_LIST });
}

export async function instrumentsPage(transaction: Transaction, page: PageRequest): Promise<Page<InstrumentSummary>> {
  const [tasks, id] = page.after ? decodePageKey(page.after, ['number', 'string']) : [null, ''];
  const after = tasks === null ? '' : instrumentKey(tasks as number, id as string);
  const items = await listed(transaction, 'cited-instruments', { after, limit: page.limit + 1 });
  return pageOf(
    items,
    page.limit,
    (item) => item,
    (item) => [item.tasks, item.id],
  );
}

/** The summaries of the ids that a question answers with, in its order. */
async function listed(
  transaction: Transaction,
  question: string,
  parameters: Readonly<Record<string, string | number>>,
): Promise<readonly InstrumentSummary[]> {
  const ids = (await transaction.all<{ id: string }>(question, parameters)).map(({ id }) => id);
  const found = await instrumentSummaries(transaction, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}
