import type { Status } from '../../../src/facts/outcome.js';
import { findingsOfMention } from '../../findings.js';
import { findingOrder } from '../../order.js';
import type { Parameters } from '../parameters.js';
import { findingKey, instrumentKey } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { drawEdges } from '../write/draw-edges.js';
import { type Citation, citationFacts, citationsOf, type Meant } from './citations.js';
import { type DocumentLinks, EdgeChanges, edgeKeyOf, edgesOf, ownOf, storedEdges } from './links.js';
import { type PrintedKey, printedRef, Tallies } from './tallies.js';

/** Mentions that share an outcome. */
export interface Meaning {
  /** Null until the claim was resolved for the first time. */
  readonly status: Status | null;
  readonly instrument: string | null;
  /** What it denotes or may denote, best first. */
  readonly means: readonly string[];
  readonly warnings: readonly string[];
  readonly mentions: readonly MeantMention[];
}

export interface MeantMention {
  /** Identity of the node within this transaction. */
  readonly ref: string;
  readonly id: string;
  readonly document: string;
  readonly task: string | null;
  readonly linked: boolean;
  readonly starts: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly warnings: readonly string[];
  /** What it was last taken to mean: instrument, rank among candidates or null, certain or null. */
  readonly meant: readonly (readonly [string, number | null, boolean | null])[];
  /** Whether there are findings about it. */
  readonly found: boolean;
}

/**
 * Brings what follows from mentions in line with what their claims mean now. What stands is compared with what should
 * stand, both reached from the mentions, and only the difference is written; so the derived graph is a function of facts
 * and outcomes, whatever the order of changes. With `gone`, the mentions are taken to mean nothing any more.
 *
 * @returns the tasks in which something changed.
 */
export async function derive(
  transaction: Transaction,
  meanings: readonly Meaning[],
  { gone, linking }: { readonly gone: boolean; readonly linking: ReadonlySet<string> },
): Promise<readonly string[]> {
  const effects = new Effects();
  for (const meaning of meanings)
    for (const mention of meaning.mentions) effects.mention(mention, gone ? null : meaning);
  await effects.citations(transaction, { gone, all: false });
  for (const document of linking) effects.linking.add(document);
  await effects.write(transaction);
  await relink(transaction, [...effects.linking], { gone, write: true });
  return [...effects.tasks];
}

/**
 * How much of what is derived from one document does not follow from what its mentions mean, by what it is; for a check.
 * `findings` are those about the document as a whole.
 */
export async function differences(
  transaction: Transaction,
  meanings: readonly Meaning[],
  document: { readonly id: string; readonly tasks: readonly string[] },
  findings: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const effects = new Effects();
  for (const meaning of meanings) for (const mention of meaning.mentions) effects.mention(mention, meaning);
  for (const task of document.tasks) effects.tasks.add(task);
  await effects.citations(transaction, { gone: false, all: true });
  const stored = await transaction.all<{ id: string }>('findings-stored', {
    document: document.id,
    sameContent: findingOrder.rank('same-content'),
  });
  const found = new Map([
    ...effects.differences(
      [...findings],
      stored.map(({ id }) => id),
    ),
    ['edges', await relink(transaction, [document.id], { gone: false, write: false })],
  ] as const);
  return new Map([...found].filter(([, n]) => n > 0));
}

type FindingFacts = Readonly<{
  kind: number;
  document: string;
  starts: number;
  id: string;
  sortKey: string;
  documentKey: string;
  instrument: string | null;
}>;

interface TaskCitations {
  readonly task: string;
  readonly document: string;
  readonly pos: number;
  readonly recency: number;
  readonly meant: readonly [string, number, boolean, boolean, number, boolean][];
  readonly stands: readonly (Citation & { readonly ref: string })[];
}

/** All that changes in one derivation, gathered before it is written. */
class Effects {
  readonly tasks = new Set<string>();
  readonly linking = new Set<string>();
  private readonly instruments = new Set<string>();
  private readonly forgotten: string[] = [];
  private readonly denotations = new Map<string, { instrument: string; certain: boolean; mentions: string[] }>();
  private readonly candidates = new Map<string, { instrument: string; rank: number; mentions: string[] }>();
  private readonly settled: string[] = [];
  private readonly findings: { readonly mention: string; readonly facts: FindingFacts }[] = [];
  private readonly forgottenCitations: string[] = [];
  private readonly newCitations = new Map<string, Parameters[]>();
  private readonly spoken = new Tallies<{ document: string; instrument: string }, 'mentions' | 'direct' | 'nested'>([
    'mentions',
    'direct',
    'nested',
  ]);
  private readonly printed = new Tallies<PrintedKey, 'count'>(['count']);

  mention(mention: MeantMention, meaning: Meaning | null): void {
    if (mention.task !== null) this.tasks.add(mention.task);
    if (mention.linked) this.linking.add(mention.document);
    this.meaning(mention, meaning);
    const settled = meaning === null || meaning.status === null;
    const outcome = settled ? null : { status: meaning.status as Status, warnings: meaning.warnings };
    if (mention.found) this.settled.push(mention.ref);
    for (const word of findingsOfMention(mention.warnings, outcome)) {
      const { document, starts } = mention;
      const finding = { kind: findingOrder.rank(word), document, starts, id: `${mention.id}:${word}` };
      const facts = { ...finding, ...findingKey(finding), instrument: meaning?.instrument ?? null };
      this.findings.push({ mention: mention.ref, facts });
    }
  }

  /** What a mention was last taken to mean against what it means now. */
  private meaning(mention: MeantMention, meaning: Meaning | null): void {
    const { document } = mention;
    const means = meaning?.means ?? [];
    const before = mention.meant.map(([id]) => id);
    for (const id of before) this.spoken.add({ document, instrument: id }, 'mentions', -1);
    for (const id of means) this.spoken.add({ document, instrument: id }, 'mentions', 1);
    for (const id of [...before, ...means]) this.instruments.add(id);

    const denoted = mention.meant.find(([, rank]) => rank === null)?.[0] ?? null;
    const denotes = meaning?.instrument ?? null;
    if (denoted !== denotes) {
      this.printedWith(denoted, mention, -1);
      this.printedWith(denotes, mention, 1);
    }

    const certain = meaning?.status === 'resolved';
    const now = means.map((id, rank) => (denotes === null ? `${rank} ${id}` : `${certain} ${id}`));
    const was = mention.meant.map(([id, rank, sure]) => (rank === null ? `${sure} ${id}` : `${rank} ${id}`));
    if (now.sort().join('\n') === was.sort().join('\n')) return;
    if (was.length > 0) this.forgotten.push(mention.ref);
    means.forEach((instrument, rank) => {
      if (denotes === null) group(this.candidates, `${rank} ${instrument}`, { instrument, rank }, mention.ref);
      else group(this.denotations, `${certain} ${instrument}`, { instrument, certain }, mention.ref);
    });
  }

  private printedWith(instrument: string | null, { title, date, issuer }: MeantMention, by: number): void {
    if (instrument === null) return;
    [title, date, issuer].forEach((value, kind) => {
      if (value !== null) this.printed.add({ instrument, kind, value }, 'count', by);
    });
  }

  /** Compares the citations of the tasks: those of the instruments concerned, or all. */
  async citations(transaction: Transaction, { gone, all }: { gone: boolean; all: boolean }): Promise<void> {
    if (this.instruments.size === 0 && !all) return;
    const tasks = await transaction.each<TaskCitations>('citations-of-tasks', 'tasks', [...this.tasks], {
      instruments: all ? null : [...this.instruments],
    });
    for (const task of tasks) this.task(task, gone);
  }

  private task(task: TaskCitations, gone: boolean): void {
    const { document } = task;
    const meant = task.meant.map(
      ([instrument, ord, nested, covers, roles, certain]): Meant => ({
        instrument,
        ord,
        nested,
        covers,
        roles,
        certain,
      }),
    );
    const now = new Map(gone ? [] : citationsOf(meant).map((one) => [textOf(one), one]));
    for (const [id, nested] of nestedness(task.stands)) {
      this.spoken.add({ document, instrument: id }, nested ? 'nested' : 'direct', -1);
    }
    for (const [id, nested] of nestedness(now.values())) {
      this.spoken.add({ document, instrument: id }, nested ? 'nested' : 'direct', 1);
    }
    for (const { ref, ...stands } of task.stands) if (!now.delete(textOf(stands))) this.forgottenCitations.push(ref);
    for (const citation of now.values()) {
      const row = { task: task.task, facts: citationFacts(citation, task) };
      const rows = this.newCitations.get(citation.instrument);
      if (rows === undefined) this.newCitations.set(citation.instrument, [row]);
      else rows.push(row);
    }
  }

  differences(whole: readonly string[], stored: readonly string[]): readonly (readonly [string, number])[] {
    const due = new Set([...whole, ...this.findings.map(({ facts }) => facts.id)]);
    const missing = [...due].filter((id) => !stored.includes(id)).length;
    const meant = [...this.denotations.values(), ...this.candidates.values()];
    return [
      ['meanings', this.forgotten.length + meant.reduce((sum, { mentions }) => sum + mentions.length, 0)],
      [
        'citations',
        this.forgottenCitations.length + [...this.newCitations.values()].reduce((n, rows) => n + rows.length, 0),
      ],
      ['findings', missing + stored.filter((id) => !due.has(id)).length],
    ];
  }

  async write(transaction: Transaction): Promise<void> {
    await transaction.each('forget-meanings', 'mentions', this.forgotten);
    await transaction.each('forget-citations', 'citations', this.forgottenCitations);
    await transaction.each('forget-findings', 'mentions', this.settled);
    await transaction.each('put-denotations', 'groups', [...this.denotations.values()]);
    await transaction.each('put-candidates', 'groups', [...this.candidates.values()]);
    const groups = [...this.newCitations].map(([instrument, citations]) => ({ instrument, citations }));
    await transaction.each('put-citations', 'groups', groups);
    await transaction.each('put-findings', 'findings', this.findings);
    await countSpoken(transaction, this.spoken.moved());
    await transaction.each(
      'count-printed',
      'changes',
      this.printed.moved().map((change) => ({ ...change, ref: printedRef(change) })),
    );
  }
}

async function countSpoken(
  transaction: Transaction,
  changes: readonly { document: string; instrument: string; mentions: number; direct: number; nested: number }[],
): Promise<void> {
  const rows = changes.map((change) => ({ ...change, sortKey: `${change.instrument} ${change.document}` }));
  const counted = await transaction.each<{ id: string; tasks: number; mentions: number }>(
    'count-citations',
    'changes',
    rows,
  );
  await transaction.each(
    'list-instruments',
    'places',
    counted.map(({ id, tasks, mentions }) => ({ id, cited: mentions > 0 ? instrumentKey(tasks, id) : null })),
  );
}

/**
 * Brings the edges that documents state in line with what the ends of their statements denote; or only tells how much
 * there is to write.
 */
async function relink(
  transaction: Transaction,
  documents: readonly string[],
  { gone, write }: { readonly gone: boolean; readonly write: boolean },
): Promise<number> {
  const all = await transaction.each<DocumentLinks>('links-of-documents', 'documents', documents);
  const changes = new EdgeChanges();
  const owns: Parameters[] = [];
  const statements: Parameters[] = [];
  for (const links of all) {
    changes.count(storedEdges(links.statements), -1);
    if (gone) continue;
    const { own, issued } = ownOf(links);
    if (own !== links.own) owns.push({ document: links.document, own, issued });
    const edges = edgesOf(links);
    const stated = edges.flatMap(({ statement, ends }) =>
      ends === null ? [] : [{ ends, planned: statement.planned }],
    );
    changes.count(stated, 1);
    for (const { statement, ends } of edges) {
      const { ref, ord } = statement;
      if ((ends?.from ?? null) === statement.from && (ends?.to ?? null) === statement.to) continue;
      const edgeKey = edgeKeyOf(ends, links.document, ord);
      statements.push({ ref, from: ends?.from ?? null, to: ends?.to ?? null, edgeKey });
    }
  }
  if (write) {
    await transaction.each('put-own', 'documents', owns);
    await transaction.each('put-links', 'statements', statements);
    await transaction.each('count-edges', 'changes', changes.rows());
    await drawEdges(transaction, changes.rows());
  }
  return owns.length + statements.length;
}

function group<Row extends object>(
  groups: Map<string, Row & { mentions: string[] }>,
  key: string,
  row: Row,
  mention: string,
): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, { ...row, mentions: [mention] });
  else known.mentions.push(mention);
}

/** The instruments a task cites, each either outside titles or only inside them. */
function nestedness(citations: Iterable<Citation>): Map<string, boolean> {
  return new Map([...citations].map(({ instrument, nested }) => [instrument, nested]));
}

function textOf(one: Citation): string {
  return [one.instrument, one.role, one.nested, one.certain, one.covers, one.count, one.mention].join(' ');
}
