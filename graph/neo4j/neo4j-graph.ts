import { documentOfDecision } from '../../src/decisions/index.js';
import type { Claim, Key } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { ClaimOutcome, InstrumentRecord } from '../../src/facts/outcome.js';
import type { Relation } from '../../src/facts/statement.js';
import type { RegisterRow } from '../../src/register/row.js';
import type { ChangesPage, ChangesRequest } from '../change-feed.js';
import type { ClaimingMention, ClaimsAsked, OpenFilter, OpenGroup, Reach } from '../decision-store.js';
import type * as contract from '../store.js';
import { aboutToMean, changesPage, type Done, recorded, type Where } from './changes.js';
import { check } from './check.js';
import type { Connection } from './connection.js';
import { citationsPage, countCitations } from './read/citations.js';
import { citationsByDeadline } from './read/citations-by-deadline.js';
import { coverage } from './read/coverage.js';
import {
  claimingMention,
  countOpenGroups,
  decisionById,
  decisionsOfKeys,
  decisionsPage,
  mentionsClaiming,
  openGroupsPage,
  reachOfClaims,
} from './read/decisions.js';
import { documentOf, documentsCiting, documentsPage, documentText, taskOf } from './read/documents.js';
import { exportRecords } from './read/export.js';
import { countFindings, findingsPage } from './read/findings.js';
import { impact } from './read/impact.js';
import {
  findByIdPrefix,
  findByName,
  findBySymbol,
  instrumentCard,
  instrumentsPage,
  summariesAsked,
} from './read/instruments.js';
import { mentionsPage } from './read/mentions.js';
import { bareRelationsPage, evidencePage, relationsPage } from './read/relations.js';
import { countTasks, tasksPage, units } from './read/tasks.js';
import { trace } from './read/trace.js';
import type { Transaction } from './transaction.js';
import { putDecision, removeDecision } from './write/decisions.js';
import { putDocuments, removeDocument } from './write/put-document.js';
import { putOutcomes } from './write/put-outcomes.js';
import { markSearched, pendingTasks } from './write/search-versions.js';
import { storedKeys } from './write/stored-keys.js';
import { syncRegister } from './write/sync-register.js';

interface ClaimsRow {
  readonly key: Key;
  readonly version: number;
  readonly claims: readonly { readonly id: string; readonly body: string; readonly count: number }[];
}

/** `GraphStore` in a Neo4j database. Each method is one transaction; see the contract for what it answers. */
export class Neo4jGraph implements contract.GraphStore {
  readonly kind = 'neo4j';
  readonly location: string;

  constructor(private readonly connection: Connection) {
    this.location = connection.location;
  }

  setting(name: string): Promise<string | null> {
    return this.connection.read(async (t) => (await t.get<{ value: string }>('setting', { name }))?.value ?? null);
  }

  putSetting(name: string, value: string): Promise<void> {
    return this.connection.write((t) => t.run('put-setting', { name, value }));
  }

  documentToken(id: string): Promise<string | null> {
    return this.connection.read(async (t) => (await t.get<{ token: string }>('document-token', { id }))?.token ?? null);
  }

  putDocument(facts: DocumentFacts, token: string): Promise<void> {
    return this.putManyDocuments([{ facts, token }]);
  }

  putManyDocuments(documents: readonly contract.PutDocument[]): Promise<void> {
    const records = documents.map(({ facts }) => facts.document);
    const where = { documents: records.map(({ id }) => id), hashes: records.map(({ contentHash }) => contentHash) };
    return this.change(where, async (t, clock) => {
      const { meanings, begun } = await putDocuments(t, documents, clock);
      const indexed = records.map(({ id }) => ({ id, what: 'indexed' }) as const);
      return { answer: undefined, happened: { documents: indexed, meanings }, begun };
    });
  }

  removeDocument(id: string): Promise<boolean> {
    return this.change({ documents: [id] }, async (t, clock) => {
      const answer = await removeDocument(t, id, clock);
      return { answer, happened: answer ? { documents: [{ id, what: 'removed' }] } : {} };
    });
  }

  syncRegister(version: string, rows: readonly RegisterRow[]): Promise<void> {
    return this.connection.write(async (t, clock) => {
      await syncRegister(t, version, rows, clock);
      // What the register says is not told as a change.
      await t.run('fresh-edges');
    });
  }

  dirtyKeys(limit: number): Promise<readonly contract.DirtyKey[]> {
    return this.connection.read((t) => t.all<contract.DirtyKey>('dirty-keys', { limit }));
  }

  async claims(keys: readonly Key[]): Promise<readonly contract.KeyClaims[]> {
    const rows = await this.connection.read((t) => t.each<ClaimsRow>('claims-of-keys', 'keys', keys));
    return rows.map(({ key, version, claims }) => ({
      key,
      version,
      claims: claims.map(({ id, body, count }) => ({ id, claim: JSON.parse(body) as Claim, count })),
    }));
  }

  async putOutcomes(
    key: Key,
    expectedVersion: number,
    outcomes: readonly ClaimOutcome[],
    instruments: readonly InstrumentRecord[],
  ): Promise<'written' | 'stale'> {
    const [answer] = await this.putManyOutcomes([{ key, expectedVersion, outcomes, instruments }]);
    return answer ?? 'stale';
  }

  putManyOutcomes(writes: readonly contract.KeyOutcomes[]): Promise<readonly ('written' | 'stale')[]> {
    return this.connection.write(async (t, clock) => {
      const stored = await storedKeys(
        t,
        writes.map(({ key }) => key),
      );
      const { where, meanings } = await aboutToMean(t, writes, stored);
      return recorded(t, this.connection.now(), where, async () => {
        const answer = await putOutcomes(t, writes, stored, clock);
        const written = new Set(writes.filter((_write, at) => answer[at] === 'written').map(({ key }) => key));
        return { answer, happened: { meanings: meanings.filter(({ key }) => written.has(key)) } };
      });
    });
  }

  decisions(keys: readonly Key[]): Promise<readonly Decision[]> {
    return this.connection.read((t) => decisionsOfKeys(t, keys));
  }

  decision(id: string): Promise<Decision | null> {
    return this.connection.read((t) => decisionById(t, id));
  }

  decisionsMade(page: contract.PageRequest): Promise<contract.Page<Decision>> {
    return this.connection.read((t) => decisionsPage(t, page));
  }

  putDecision(decision: Decision): Promise<void> {
    return this.change({ documents: aboutDocument(decision) }, async (t, clock) => {
      return { answer: undefined, happened: await putDecision(t, decision, clock) };
    });
  }

  removeDecision(id: string): Promise<boolean> {
    return this.connection.write(async (t, clock) => {
      const decision = await decisionById(t, id);
      if (decision === null) return false;
      return recorded(t, this.connection.now(), { documents: aboutDocument(decision) }, async () => {
        const happened = await removeDecision(t, id, clock);
        return { answer: happened !== null, happened: happened ?? {} };
      });
    });
  }

  claimingMention(mention: string): Promise<ClaimingMention | null> {
    return this.connection.read((t) => claimingMention(t, mention));
  }

  mentionsClaiming(asked: ClaimsAsked, page: contract.PageRequest): ReturnType<contract.GraphStore['mentions']> {
    return this.connection.read((t) => mentionsClaiming(t, asked, page));
  }

  reachOfClaims(asked: ClaimsAsked): Promise<Reach> {
    return this.connection.read((t) => reachOfClaims(t, asked));
  }

  openGroups(filter: OpenFilter, page: contract.PageRequest): Promise<contract.Page<OpenGroup>> {
    return this.connection.read((t) => openGroupsPage(t, filter, page));
  }

  countOpenGroups(filter: OpenFilter): Promise<number> {
    return this.connection.read((t) => countOpenGroups(t, filter));
  }

  pendingTasks(limit: number): ReturnType<contract.GraphStore['pendingTasks']> {
    return this.connection.read((t) => pendingTasks(t, limit));
  }

  markSearched(tasks: readonly { readonly id: string; readonly version: number }[]): Promise<void> {
    return this.connection.write((t) => markSearched(t, tasks));
  }

  forgetSearched(): Promise<void> {
    return this.connection.write((t) => t.run('forget-searched'));
  }

  /** The clock of the writers' turn: every transaction that writes takes it on. */
  state(): Promise<string> {
    return this.connection.read(async (t) => String((await t.get<{ clock: number }>('store-clock'))?.clock ?? 0));
  }

  summaries(ids: readonly string[]): Promise<ReadonlyMap<string, contract.InstrumentSummary>> {
    return this.connection.read((t) => summariesAsked(t, ids));
  }

  instrument(id: string): Promise<contract.InstrumentCard | null> {
    return this.connection.read((t) => instrumentCard(t, id));
  }

  findBySymbol(symbol: string): Promise<readonly contract.InstrumentSummary[]> {
    return this.connection.read((t) => findBySymbol(t, symbol));
  }

  findByName(name: string): Promise<readonly contract.InstrumentSummary[]> {
    return this.connection.read((t) => findByName(t, name));
  }

  findByIdPrefix(prefix: string): Promise<readonly contract.InstrumentSummary[]> {
    return this.connection.read((t) => findByIdPrefix(t, prefix));
  }

  instruments(page: contract.PageRequest): Promise<contract.Page<contract.InstrumentSummary>> {
    return this.connection.read((t) => instrumentsPage(t, page));
  }

  tasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: contract.TaskFilter,
    page: contract.PageRequest,
    order: contract.TaskOrder = 'recency',
  ): Promise<contract.Page<contract.TaskCitation>> {
    const list = which.nested ? 'nested' : 'direct';
    const read = order === 'recency' ? citationsPage : citationsByDeadline;
    return this.connection.read((t) => read(t, instruments, list, filter, page));
  }

  tasksCitingOnce(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: contract.TaskFilter,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.TaskCitation>> {
    const list = which.nested ? 'nested' : 'direct';
    return this.connection.read((t) => citationsPage(t, instruments, list, filter, page, { once: true }));
  }

  tasksCovering(
    instruments: readonly string[],
    filter: contract.TaskFilter,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.TaskCitation>> {
    return this.connection.read((t) => citationsPage(t, instruments, 'covering', filter, page));
  }

  countTasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: contract.TaskFilter,
  ): Promise<number> {
    return this.connection.read((t) => countCitations(t, instruments, which.nested ? 'nested' : 'direct', filter));
  }

  tasks(
    filter: contract.TaskFilter,
    order: contract.TaskOrder,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.TaskEntry>> {
    return this.connection.read((t) => tasksPage(t, filter, order, page));
  }

  countTasks(filter: contract.TaskFilter): Promise<number> {
    return this.connection.read((t) => countTasks(t, filter));
  }

  units(of?: contract.UnitsOf): Promise<readonly contract.UnitCounts[]> {
    return this.connection.read((t) => units(t, of));
  }

  relations(
    id: string,
    direction: 'out' | 'in',
    page: contract.PageRequest,
    only?: readonly Relation[],
  ): Promise<contract.Page<contract.Edge>> {
    return this.connection.read((t) => relationsPage(t, id, direction, page, only));
  }

  bareRelations(
    id: string,
    direction: 'out' | 'in',
    page: contract.PageRequest,
    only?: readonly Relation[],
  ): Promise<contract.Page<contract.BareEdge>> {
    return this.connection.read((t) => bareRelationsPage(t, id, direction, page, only));
  }

  evidence(
    edge: Pick<contract.Edge, 'from' | 'relation' | 'to'>,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.EdgeEvidence>> {
    return this.connection.read((t) => evidencePage(t, edge, page));
  }

  trace(id: string, depth: number, direction: 'up' | 'down' | 'both'): Promise<contract.Trace | null> {
    return this.connection.read((t) => trace(t, id, depth, direction));
  }

  impact(id: string, page: contract.PageRequest): Promise<contract.Impact | null> {
    return this.connection.read((t) => impact(t, id, page));
  }

  document(id: string): ReturnType<contract.GraphStore['document']> {
    return this.connection.read((t) => documentOf(t, id));
  }

  documentText(id: string): Promise<string | null> {
    return this.connection.read((t) => documentText(t, id));
  }

  documentsCiting(instrument: string): Promise<readonly string[]> {
    return this.connection.read((t) => documentsCiting(t, instrument));
  }

  documents(page: contract.PageRequest): Promise<contract.Page<contract.DocumentSummary>> {
    return this.connection.read((t) => documentsPage(t, page));
  }

  task(id: string): ReturnType<contract.GraphStore['task']> {
    return this.connection.read((t) => taskOf(t, id));
  }

  mentions(filter: contract.MentionFilter, page: contract.PageRequest): ReturnType<contract.GraphStore['mentions']> {
    return this.connection.read((t) => mentionsPage(t, filter, page));
  }

  findings(filter: contract.FindingFilter, page: contract.PageRequest): ReturnType<contract.GraphStore['findings']> {
    return this.connection.read((t) => findingsPage(t, filter, page));
  }

  countFindings(filter: contract.FindingFilter): ReturnType<contract.GraphStore['countFindings']> {
    return this.connection.read((t) => countFindings(t, filter));
  }

  changes(request: ChangesRequest): Promise<ChangesPage> {
    return this.connection.read((t) => changesPage(t, request));
  }

  coverage(): Promise<contract.Coverage> {
    return this.connection.read(coverage);
  }

  /** Not one state of the store: Neo4j reads what is committed, so nothing should be written meanwhile. */
  export(): AsyncIterable<contract.ExportRecord> {
    return exportRecords((work) => this.connection.read(work));
  }

  check(): Promise<readonly string[]> {
    return check(this.connection);
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** One writing transaction of which is kept what happened. */
  private change<T>(where: Where, work: (t: Transaction, clock: number) => Promise<Done<T>>): Promise<T> {
    return this.connection.write((t, clock) => recorded(t, this.connection.now(), where, () => work(t, clock)));
  }
}

function aboutDocument(decision: Decision): readonly string[] {
  const document = documentOfDecision(decision);
  return document === null ? [] : [document];
}
