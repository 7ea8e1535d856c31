import type { DocumentFacts } from '../../../src/facts/document-facts.js';
import type { PutDocument } from '../../store.js';
import { type OwnParts, ownOf } from '../derive/links.js';
import type { Parameter } from '../parameters.js';
import type { Transaction } from '../transaction.js';
import type { MadeClaim, MadeClaims } from './claims.js';
import {
  documentRow,
  type MentionRow,
  mentionRows,
  mentionValues,
  type StatementRow,
  statementRows,
  taskRow,
} from './fact-rows.js';

/** A document as it was just written, with the identities of its nodes within this transaction. */
export interface StoredFacts {
  readonly facts: DocumentFacts;
  readonly own: OwnParts;
  readonly mentions: readonly StoredMention[];
  readonly statements: readonly StoredStatement[];
}

export interface StoredMention {
  readonly node: string;
  readonly claim: MadeClaim;
  /** The task it stands in. */
  readonly task: StoredTask | null;
  readonly facts: MentionRow;
}

export interface StoredTask {
  readonly node: string;
  /** Place among the tasks of its document. */
  readonly pos: number;
}

export interface StoredStatement {
  readonly node: string;
  readonly facts: StatementRow;
}

/** A document on its way: what of it is written so far. */
interface Draft {
  readonly token: string;
  readonly facts: DocumentFacts;
  readonly claims: readonly MadeClaim[];
  /** Place of each mention of its own, by id. */
  readonly ords: ReadonlyMap<string, number>;
  readonly own: OwnParts;
  node: string;
  /** By id. */
  tasks: ReadonlyMap<string, StoredTask>;
  mentions: readonly StoredMention[];
  statements: readonly StoredStatement[];
}

/** Writes the facts of documents that are not in the store, their claims made already. */
export async function putFacts(
  transaction: Transaction,
  documents: readonly PutDocument[],
  claims: MadeClaims,
  clock: number,
): Promise<readonly StoredFacts[]> {
  const drafts = draftsOf(documents, claims);
  await putDocumentNodes(transaction, drafts);
  await putTasks(transaction, drafts, clock);
  await putMentions(transaction, drafts);
  await putIssuing(transaction, drafts);
  await putStatements(transaction, drafts);
  return drafts;
}

function draftsOf(documents: readonly PutDocument[], { ofMention }: MadeClaims): readonly Draft[] {
  let first = 0;
  return documents.map(({ facts, token }) => {
    const claims = ofMention.slice(first, first + facts.mentions.length);
    first += facts.mentions.length;
    const ords = new Map(facts.mentions.map(({ id }, ord) => [id, ord]));
    const { id, issuedWith } = facts.document;
    const issuing = issuedWith === null ? undefined : claims[ords.get(issuedWith) ?? -1];
    const own: OwnParts = {
      document: id,
      ownNumber: documentRow(facts, token).ownNumber,
      issuing: issuing?.status === 'resolved' ? issuing.instrument : null,
    };
    return { token, facts, claims, ords, own, node: '', tasks: new Map(), mentions: [], statements: [] };
  });
}

async function putDocumentNodes(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const rows = drafts.map(({ facts, token, own }) => ({
    ...documentRow(facts, token),
    own: ownOf(own),
    original: facts.original,
  }));
  const written = await transaction.each<{ document: string; node: string }>('put-documents', 'documents', rows);
  const nodes = new Map(written.map(({ document, node }) => [document, node]));
  for (const draft of drafts) draft.node = nodes.get(draft.facts.document.id) ?? '';
}

async function putTasks(transaction: Transaction, drafts: readonly Draft[], clock: number): Promise<void> {
  const groups = drafts
    .filter(({ facts }) => facts.tasks.length > 0)
    .map(({ node, facts: { document, tasks } }) => {
      return [node, document.id, tasks.map((task, pos) => taskRow(task, document, pos, clock))];
    });
  const ids = drafts.flatMap(({ facts }) => facts.tasks.map(({ id }) => id));
  const [written] = await Promise.all([
    transaction.each<{ tasks: readonly (readonly [id: string, node: string])[] }>('put-tasks', 'groups', groups),
    transaction.each('unbury-tasks', 'ids', ids),
  ]);
  const nodes = new Map(written.flatMap(({ tasks }) => tasks));
  for (const draft of drafts) {
    draft.tasks = new Map(draft.facts.tasks.map(({ id }, pos) => [id, { node: nodes.get(id) ?? '', pos }]));
  }
}

/** Mentions of one task, or of those parts of a document that are no task, as `put-task-mentions` and `put-mentions` take them. */
type Group = readonly [document: string, id: string, task: string | null, mentions: Parameter[][]];

async function putMentions(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const rows = drafts.map(({ facts }) => mentionRows(facts));
  const groups: Group[] = [];
  let first = 0;
  for (const [at, draft] of drafts.entries()) {
    groups.push(...groupsOf(draft, rows[at] ?? [], first));
    first += draft.facts.mentions.length;
  }
  const within = groups.filter(([, , task]) => task !== null);
  const outside = groups.filter(([, , task]) => task === null);
  type Written = { readonly mentions: readonly (readonly [n: number, node: string])[] };
  const written = await Promise.all([
    transaction.each<Written>('put-task-mentions', 'groups', within),
    transaction.each<Written>('put-mentions', 'groups', outside),
  ]);
  const nodes = new Map(written.flatMap((answers) => answers.flatMap(({ mentions }) => mentions)));
  let n = 0;
  for (const [at, draft] of drafts.entries()) {
    draft.mentions = (rows[at] ?? []).map((facts, ord) => ({
      node: nodes.get(n++) ?? '',
      claim: draft.claims[ord] as MadeClaim,
      task: taskAt(draft, ord),
      facts,
    }));
  }
}

/** @param first number of the document's first mention among all that are written */
function groupsOf(draft: Draft, rows: readonly MentionRow[], first: number): readonly Group[] {
  const groups = new Map<string | null, Group>();
  for (const [ord, facts] of rows.entries()) {
    const task = taskAt(draft, ord)?.node ?? null;
    const mention = [first + ord, draft.claims[ord]?.node ?? '', ...mentionValues(facts)];
    const group = groups.get(task);
    if (group === undefined) groups.set(task, [draft.node, facts.document, task, [mention]]);
    else group[3].push(mention);
  }
  return [...groups.values()];
}

function taskAt({ facts, tasks }: Draft, ord: number): StoredTask | null {
  return tasks.get(facts.mentions[ord]?.task ?? '') ?? null;
}

async function putIssuing(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const rows = drafts.flatMap(({ node: document, facts, ords, mentions }) => {
    const mention = mentions[ords.get(facts.document.issuedWith ?? '') ?? -1];
    return mention === undefined ? [] : [{ document, mention: mention.node }];
  });
  await transaction.each('put-issuing', 'documents', rows);
}

async function putStatements(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const rows = drafts.map(({ facts, ords }) => statementRows(facts, ords));
  let n = 0;
  const given = drafts.flatMap(({ node, mentions }, at) =>
    (rows[at] ?? []).map(({ fromOrd, toOrd, facts }) => {
      const [from = null, to = null] = [fromOrd, toOrd].map((ord) => mentions[ord ?? -1]?.node);
      return { n: n++, at: node, from, to, ...facts };
    }),
  );
  const written = await transaction.each<{ n: number; node: string }>('put-statements', 'statements', given);
  const nodes = new Map(written.map(({ n, node }) => [n, node]));
  n = 0;
  for (const [at, draft] of drafts.entries()) {
    draft.statements = (rows[at] ?? []).map((facts) => ({ node: nodes.get(n++) ?? '', facts }));
  }
}
