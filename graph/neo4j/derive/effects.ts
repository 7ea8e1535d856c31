import type { Status } from '../../../src/facts/outcome.js';
import { findingsOfMention } from '../../findings.js';
import { findingOrder } from '../../order.js';
import { findingKey } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { type Citation, citationRow, citationsOf, type Meant } from './citations.js';
import type { Meaning, MeantMention } from './meanings.js';
import { type PrintedKey, printedText, writePrinted } from './printed.js';
import { SaidOfInstruments } from './said.js';
import { type SpokenCount, type SpokenKey, spokenRef, writeSpoken } from './spoken.js';
import { Tallies } from './tallies.js';

type FindingFacts = Readonly<{
  kind: number;
  document: string;
  starts: number;
  id: string;
  sortKey: string;
  documentKey: string;
  instrument: string | null;
}>;

/** What the mentions in a task mean, beside the citations that stand. As rows come: lists, see `meanings.ts`. */
export interface TaskCitations {
  readonly task: string;
  readonly document: string;
  readonly pos: number;
  readonly recency: number;
  readonly meant: readonly (readonly [
    instrument: string,
    ord: number,
    nested: boolean,
    covers: boolean,
    roles: number,
    certain: boolean,
  ])[];
  readonly stands: readonly [string, string, number, boolean, boolean, boolean, number, number][];
}

/** All that changes in one derivation, gathered before it is written. */
export class Effects {
  readonly tasks = new Set<string>();
  /** Mentions at the ends of statements. */
  readonly linked: string[] = [];
  private readonly instruments = new Set<string>();
  private readonly forgotten: string[] = [];
  private readonly candidates = new Map<string, { instrument: string; rank: number; mentions: string[] }>();
  private readonly settled: string[] = [];
  private readonly findings: (FindingFacts & { readonly mention: string })[] = [];
  private readonly forgottenCitations: string[] = [];
  private readonly said = new SaidOfInstruments();
  private readonly spoken = new Tallies<SpokenKey, SpokenCount>(spokenRef, ['mentions', 'direct', 'nested']);
  private readonly printed = new Tallies<PrintedKey, 'count'>(printedText, ['count']);

  /** @param fresh documents that were just written, and speak of nothing so far */
  constructor(private readonly fresh: ReadonlySet<string> = new Set()) {}

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
      this.findings.push({ mention: mention.ref, ...facts });
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
      else this.said.denoted(instrument, certain, mention.ref);
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

  task(task: TaskCitations, gone: boolean): void {
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
      this.said.cited(citation.instrument, citationRow(task.task, citation, task));
    }
  }

  differences(whole: readonly string[], stored: readonly string[]): readonly (readonly [string, number])[] {
    const due = new Set([...whole, ...this.findings.map(({ id }) => id)]);
    const missing = [...due].filter((id) => !stored.includes(id)).length;
    const candidates = [...this.candidates.values()].reduce((sum, { mentions }) => sum + mentions.length, 0);
    return [
      ['meanings', this.forgotten.length + this.said.denotations + candidates],
      ['citations', this.forgottenCitations.length + this.said.citations],
      ['findings', missing + stored.filter((id) => !due.has(id)).length],
    ];
  }

  async write(transaction: Transaction): Promise<void> {
    await Promise.all([
      transaction.each('forget-meanings', 'mentions', this.forgotten),
      transaction.each('forget-citations', 'citations', this.forgottenCitations),
      transaction.each('forget-findings', 'mentions', this.settled),
    ]);
    // None of these reads what another one writes.
    await Promise.all([
      transaction.each('put-candidates', 'groups', [...this.candidates.values()]),
      transaction.each('put-findings', 'findings', this.findings),
      writePrinted(transaction, this.printed.moved()),
      writeSpoken(transaction, this.spoken.moved(), this.fresh, this.said).then(() => this.said.write(transaction)),
    ]);
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
