import type { Claim, Key } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { ClaimOutcome, InstrumentRecord } from '../../src/facts/outcome.js';
import type { Relation } from '../../src/facts/statement.js';
import type { RegisterRow } from '../../src/register/row.js';
import type { ChangesPage, ChangesRequest, Happened } from '../change-feed.js';
import type { ClaimingMention, ClaimsAsked, OpenFilter, OpenGroup, Reach } from '../decision-store.js';
import type * as contract from '../store.js';
import { changesPage, recorded } from './changes.js';
import { check } from './check.js';
import { Connection } from './connection.js';
import { putDecision, removeDecision } from './decisions.js';
import { putDocument, removeDocument } from './put-document.js';
import { putOutcomes } from './put-outcomes.js';
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
import { countTasks, tasksPage } from './read/tasks.js';
import { trace } from './read/trace.js';
import { units } from './read/units.js';
import { markSearched, pendingTasks } from './search-versions.js';
import { syncRegister } from './sync-register.js';

/** `GraphStore` in one SQLite file. Each method is one transaction; see the contract for what it answers. */
export class SqliteGraph implements contract.GraphStore {
  readonly kind = 'sqlite';
  readonly location: string;

  constructor(private readonly connection: Connection) {
    this.location = connection.location;
  }

  setting(name: string): Promise<string | null> {
    const sql = 'SELECT value FROM meta WHERE name = ?';
    return this.read((c) => c.get<{ value: string }>(sql, `setting:${name}`)?.value ?? null);
  }

  putSetting(name: string, value: string): Promise<void> {
    return this.write((c) => {
      c.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', `setting:${name}`, value);
    });
  }

  documentToken(id: string): Promise<string | null> {
    return this.read((c) => c.get<{ token: string }>('SELECT token FROM documents WHERE id = ?', id)?.token ?? null);
  }

  putDocument(facts: DocumentFacts, token: string): Promise<void> {
    return this.putManyDocuments([{ facts, token }]);
  }

  putManyDocuments(documents: readonly contract.PutDocument[]): Promise<void> {
    return this.change((c) => {
      const meanings = documents.flatMap(({ facts, token }) => putDocument(c, facts, token));
      const indexed = documents.map(({ facts }) => ({ id: facts.document.id, what: 'indexed' }) as const);
      return { answer: undefined, happened: { documents: indexed, meanings } };
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    const removed = await this.change((c) => {
      const answer = removeDocument(c, id);
      return { answer, happened: answer ? { documents: [{ id, what: 'removed' }] } : {} };
    });
    // The log holds pages as they were before.
    if (removed) this.connection.db.pragma('wal_checkpoint(TRUNCATE)');
    return removed;
  }

  syncRegister(version: string, rows: readonly RegisterRow[]): Promise<void> {
    return this.write((c) => syncRegister(c, version, rows));
  }

  dirtyKeys(limit: number): Promise<readonly contract.DirtyKey[]> {
    const sql = 'SELECT key, version FROM keys WHERE dirty = 1 ORDER BY stratum, key LIMIT ?';
    return this.read((c) => c.all<contract.DirtyKey>(sql, limit));
  }

  claims(keys: readonly Key[]): Promise<readonly contract.KeyClaims[]> {
    return this.read((c) =>
      keys.map((key) => ({
        key,
        version: c.get<{ version: number }>('SELECT version FROM keys WHERE key = ?', key)?.version ?? 0,
        claims: c
          .all<{ id: string; body: string; count: number }>(
            'SELECT id, body, count FROM claims WHERE key = ? ORDER BY id',
            key,
          )
          .map(({ id, body, count }) => ({ id, claim: JSON.parse(body) as Claim, count })),
      })),
    );
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
    return this.change((c) => putOutcomes(c, writes));
  }

  decisions(keys: readonly Key[]): Promise<readonly Decision[]> {
    return this.read((c) => decisionsOfKeys(c, keys));
  }

  decision(id: string): Promise<Decision | null> {
    return this.read((c) => decisionById(c, id));
  }

  decisionsMade(page: contract.PageRequest): Promise<contract.Page<Decision>> {
    return this.read((c) => decisionsPage(c, page));
  }

  putDecision(decision: Decision): Promise<void> {
    return this.change((c) => ({ answer: undefined, happened: putDecision(c, decision) }));
  }

  removeDecision(id: string): Promise<boolean> {
    return this.change((c) => {
      const happened = removeDecision(c, id);
      return { answer: happened !== null, happened: happened ?? {} };
    });
  }

  claimingMention(mention: string): Promise<ClaimingMention | null> {
    return this.read((c) => claimingMention(c, mention));
  }

  mentionsClaiming(asked: ClaimsAsked, page: contract.PageRequest): ReturnType<contract.GraphStore['mentions']> {
    return this.read((c) => mentionsClaiming(c, asked, page));
  }

  reachOfClaims(asked: ClaimsAsked): Promise<Reach> {
    return this.read((c) => reachOfClaims(c, asked));
  }

  openGroups(filter: OpenFilter, page: contract.PageRequest): Promise<contract.Page<OpenGroup>> {
    return this.read((c) => openGroupsPage(c, filter, page));
  }

  countOpenGroups(filter: OpenFilter): Promise<number> {
    return this.read((c) => countOpenGroups(c, filter));
  }

  pendingTasks(limit: number): ReturnType<contract.GraphStore['pendingTasks']> {
    return this.read((c) => pendingTasks(c, limit));
  }

  markSearched(tasks: readonly { readonly id: string; readonly version: number }[]): Promise<void> {
    return this.write((c) => markSearched(c, tasks));
  }

  forgetSearched(): Promise<void> {
    return this.write((c) => {
      c.run('UPDATE tasks SET searched = 0');
    });
  }

  state(): Promise<string> {
    return this.read((c) => c.state());
  }

  instrument(id: string): Promise<contract.InstrumentCard | null> {
    return this.read((c) => instrumentCard(c, id));
  }

  summaries(ids: readonly string[]): Promise<ReadonlyMap<string, contract.InstrumentSummary>> {
    return this.read((c) => summariesAsked(c, ids));
  }

  findBySymbol(symbol: string): Promise<readonly contract.InstrumentSummary[]> {
    return this.read((c) => findBySymbol(c, symbol));
  }

  findByName(name: string): Promise<readonly contract.InstrumentSummary[]> {
    return this.read((c) => findByName(c, name));
  }

  findByIdPrefix(prefix: string): Promise<readonly contract.InstrumentSummary[]> {
    return this.read((c) => findByIdPrefix(c, prefix));
  }

  instruments(page: contract.PageRequest): Promise<contract.Page<contract.InstrumentSummary>> {
    return this.read((c) => instrumentsPage(c, page));
  }

  tasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: contract.TaskFilter,
    page: contract.PageRequest,
    order: contract.TaskOrder = 'recency',
  ): Promise<contract.Page<contract.TaskCitation>> {
    const read = order === 'recency' ? citationsPage : citationsByDeadline;
    return this.read((c) => read(c, instruments, which.nested ? 'nested' : 'direct', filter, page));
  }

  tasksCitingOnce(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: contract.TaskFilter,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.TaskCitation>> {
    const list = which.nested ? 'nested' : 'direct';
    return this.read((c) => citationsPage(c, instruments, list, filter, page, { once: true }));
  }

  tasksCovering(
    instruments: readonly string[],
    filter: contract.TaskFilter,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.TaskCitation>> {
    return this.read((c) => citationsPage(c, instruments, 'covering', filter, page));
  }

  countTasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: contract.TaskFilter,
  ): Promise<number> {
    return this.read((c) => countCitations(c, instruments, which.nested ? 'nested' : 'direct', filter));
  }

  tasks(
    filter: contract.TaskFilter,
    order: contract.TaskOrder,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.TaskEntry>> {
    return this.read((c) => tasksPage(c, filter, order, page));
  }

  countTasks(filter: contract.TaskFilter): Promise<number> {
    return this.read((c) => countTasks(c, filter));
  }

  units(of?: contract.UnitsOf): Promise<readonly contract.UnitCounts[]> {
    return this.read((c) => units(c, of));
  }

  relations(
    id: string,
    direction: 'out' | 'in',
    page: contract.PageRequest,
    only?: readonly Relation[],
  ): Promise<contract.Page<contract.Edge>> {
    return this.read((c) => relationsPage(c, id, direction, page, only));
  }

  bareRelations(
    id: string,
    direction: 'out' | 'in',
    page: contract.PageRequest,
    only?: readonly Relation[],
  ): Promise<contract.Page<contract.BareEdge>> {
    return this.read((c) => bareRelationsPage(c, id, direction, page, only));
  }

  evidence(
    edge: Pick<contract.Edge, 'from' | 'relation' | 'to'>,
    page: contract.PageRequest,
  ): Promise<contract.Page<contract.EdgeEvidence>> {
    return this.read((c) => evidencePage(c, edge, page));
  }

  trace(id: string, depth: number, direction: 'up' | 'down' | 'both'): Promise<contract.Trace | null> {
    return this.read((c) => trace(c, id, depth, direction));
  }

  impact(id: string, page: contract.PageRequest): Promise<contract.Impact | null> {
    return this.read((c) => impact(c, id, page));
  }

  document(id: string): ReturnType<contract.GraphStore['document']> {
    return this.read((c) => documentOf(c, id));
  }

  documentText(id: string): Promise<string | null> {
    return this.read((c) => documentText(c, id));
  }

  documentsCiting(instrument: string): Promise<readonly string[]> {
    return this.read((c) => documentsCiting(c, instrument));
  }

  documents(page: contract.PageRequest): Promise<contract.Page<contract.DocumentSummary>> {
    return this.read((c) => documentsPage(c, page));
  }

  task(id: string): ReturnType<contract.GraphStore['task']> {
    return this.read((c) => taskOf(c, id));
  }

  mentions(filter: contract.MentionFilter, page: contract.PageRequest): ReturnType<contract.GraphStore['mentions']> {
    return this.read((c) => mentionsPage(c, filter, page));
  }

  findings(filter: contract.FindingFilter, page: contract.PageRequest): ReturnType<contract.GraphStore['findings']> {
    return this.read((c) => findingsPage(c, filter, page));
  }

  countFindings(filter: contract.FindingFilter): ReturnType<contract.GraphStore['countFindings']> {
    return this.read((c) => countFindings(c, filter));
  }

  changes(request: ChangesRequest): Promise<ChangesPage> {
    return this.read((c) => changesPage(c, request));
  }

  coverage(): Promise<contract.Coverage> {
    return this.read(coverage);
  }

  /** Reads one state of the store on a connection of its own, so that writing may go on meanwhile. */
  async *export(): AsyncIterable<contract.ExportRecord> {
    const reader = new Connection(this.location, {}, { readonly: true });
    try {
      await reader.patiently(() => reader.db.exec('BEGIN'));
      yield* exportRecords(reader);
    } finally {
      reader.close();
    }
  }

  check(): Promise<readonly string[]> {
    return check(this.connection);
  }

  async close(): Promise<void> {
    this.connection.close();
  }

  private read<T>(work: (connection: Connection) => T): Promise<T> {
    return this.connection.read(() => work(this.connection));
  }

  /** One transaction of which is kept what happened. */
  private change<T>(work: (connection: Connection) => { answer: T; happened: Happened }): Promise<T> {
    return this.write((c) => recorded(c, () => work(c)));
  }

  private write<T>(work: (connection: Connection) => T): Promise<T> {
    return this.connection.write(() => work(this.connection));
  }
}
