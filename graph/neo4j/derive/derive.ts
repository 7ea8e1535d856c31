import type { Status } from '../../../src/facts/outcome.js';
import { findingsOfMention } from '../../findings.js';
import { findingOrder } from '../../order.js';
import type { Parameters } from '../parameters.js';
import { findingKey, MOST_TASKS } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { type Citation, citationFacts, citationsOf, type Meant } from './citations.js';
import type { Meaning, MeantMention } from './meanings.js';
import { relink, wrongLinks } from './relink.js';
import { type PrintedKey, printedRef, Tallies } from './tallies.js';

/**
 * Brings what follows from mentions in line with what their claims mean now. What stands is compared with what should
 * stand, both reached from the mentions, and only the difference is written; so the derived graph is a function of facts
 * and outcomes, whatever the order of changes. With `gone`, the mentions are taken to mean nothing any more. `whole` is the
 * document of which these are all mentions, if they are.
 *
 * @returns the tasks in which something changed.
 */
export async function derive(
  transaction: Transaction,
  meanings: readonly Meaning[],
  { gone, whole }: { readonly gone: boolean; readonly whole: string | null },
): Promise<readonly string[]> {
  const effects = new Effects();
  for (const meaning of meanings)
    for (const mention of meaning.mentions) effects.mention(mention, gone ? null : meaning);
  await effects.citations(transaction, { gone, all: false });
  await effects.write(transaction);
  const where = whole === null ? { mentions: effects.linked, documents: [] } : { mentions: [], documents: [whole] };
  await relink(transaction, where, gone);
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
    ['statements', await wrongLinks(transaction, document.id)],
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
  readonly stands: readonly [string, string, number, boolean, boolean, boolean, number, number][];
}

/** All that changes in one derivation, gathered before it is written. */
class Effects {
  readonly tasks = new Set<string>();
  /** Mentions at the ends of statements. */
  readonly linked: string[] = [];
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
    if (mention.linked) this.linked.push(mention.ref);
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
    const stands = task.stands.map(([ref, instrument, role, nested, certain, covers, count, mention]) => {
      return { ref, citation: { instrument, role, nested, certain, covers, count, mention } };
    });
    for (const [id, nested] of nestedness(stands.map(({ citation }) => citation))) {
      this.spoken.add({ document, instrument: id }, nested ? 'nested' : 'direct', -1);
    }
    for (const [id, nested] of nestedness(now.values())) {
      this.spoken.add({ document, instrument: id }, nested ? 'nested' : 'direct', 1);
    }
    for (const { ref, citation } of stands) {
      if (!now.delete(textOf(citation))) this.forgottenCitations.push(ref);
    }
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
    await transaction.each(
      'count-citations',
      'changes',
      this.spoken.moved().map((change) => ({ ...change, sortKey: `${change.instrument} ${change.document}` })),
      { most: MOST_TASKS },
    );
    await transaction.each(
      'count-printed',
      'changes',
      this.printed.moved().map((change) => ({ ...change, ref: printedRef(change) })),
    );
  }
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
