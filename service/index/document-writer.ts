import type { GraphStore, PutDocument } from '../../graph/store.js';

/** Documents written in one transaction: enough that a server's answers are not waited for document by document … */
const TOGETHER = 50;
/** … and, of their tasks, mentions and statements together, few enough for the memory of a small server. */
const FACTS = 10_000;
/** Documents after which keys are settled: what later ones cite is then known while they are written. */
const SETTLED_EVERY = 100;

/**
 * Lends a writer to `work`, and ends when all that was added is in the store. Where `work` fails, what waited is dropped,
 * and nothing is still being written when the failure is passed on.
 * @param settle resolves the keys that documents have changed so far
 */
export async function writeDocuments<T>(
  graph: Pick<GraphStore, 'putManyDocuments'>,
  settle: () => Promise<unknown>,
  work: (writer: DocumentWriter) => Promise<T>,
): Promise<T> {
  const writer = new DocumentWriter(graph, settle);
  try {
    const answer = await work(writer);
    await writer.finish();
    return answer;
  } finally {
    await writer.atRest();
  }
}

/** Writes documents some at a time, while those who add read the next ones; a failure is thrown by the next call. */
export class DocumentWriter {
  private waiting: PutDocument[] = [];
  private facts = 0;
  private underWay: readonly PutDocument[] = [];
  private writing: Promise<void> = Promise.resolve();
  private unsettled = 0;

  constructor(
    private readonly graph: Pick<GraphStore, 'putManyDocuments'>,
    private readonly settle: () => Promise<unknown>,
  ) {}

  /** Whether a document of this id is on its way, so that the store does not say yet what it will hold. */
  holds(id: string): boolean {
    return [...this.waiting, ...this.underWay].some(({ facts }) => facts.document.id === id);
  }

  async add(document: PutDocument): Promise<void> {
    const { tasks, mentions, statements } = document.facts;
    if (this.holds(document.facts.document.id)) await this.finish();
    this.waiting.push(document);
    this.facts += tasks.length + mentions.length + statements.length;
    if (this.waiting.length >= TOGETHER || this.facts >= FACTS) await this.send();
  }

  /** Waits until all that was added is written. */
  async finish(): Promise<void> {
    if (this.waiting.length > 0) await this.send();
    await this.writing;
  }

  /** Waits until nothing is being written, whatever came of it. */
  async atRest(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  /** Begins to write what waits, once what was sent before is written. */
  private async send(): Promise<void> {
    await this.writing;
    const documents = this.waiting;
    this.underWay = documents;
    this.waiting = [];
    this.facts = 0;
    this.writing = this.write(documents);
    // Thrown when it is waited for; until then nobody listens.
    this.writing.catch(() => undefined);
  }

  private async write(documents: readonly PutDocument[]): Promise<void> {
    await this.graph.putManyDocuments(documents);
    this.underWay = [];
    this.unsettled += documents.length;
    if (this.unsettled < SETTLED_EVERY) return;
    this.unsettled = 0;
    await this.settle();
  }
}
