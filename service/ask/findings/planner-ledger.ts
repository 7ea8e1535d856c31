import { setImmediate } from 'node:timers/promises';
import { documentOfPart } from '../../../src/decisions/index.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Change } from '../../../src/facts/change.js';
import type { Finding } from '../../../src/facts/finding.js';
import type { Mention } from '../../../src/facts/mention.js';
import { type JudgedDocument, plannerFindingsOf } from '../../../src/findings/index.js';
import type { Service } from '../../open/service.js';

/** Rows fetched at a time. */
const DOCUMENTS = 200;
const MENTIONS = 2_000;
const CHANGES = 1_000;

/**
 * What planners need to know of every document, made once for a service and then kept in step with the store by its
 * change feed: a page of the list costs what has changed since the last one, not a walk through all documents.
 */
export class PlannerLedger {
  private readonly byDocument = new Map<string, readonly Finding[]>();
  /** Documents some of whose citations had not been resolved when they were judged: that is not told as a change. */
  private readonly unsettled = new Set<string>();
  private seen: number | null = null;
  private sorted: readonly Finding[] | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly service: Service) {}

  /** All findings of the store as it is now, in the order `inOrder` gives. One at a time brings the ledger up to date. */
  all(inOrder: (a: Finding, b: Finding) => number): Promise<readonly Finding[]> {
    const answer = this.turn.then(async () => {
      await this.update();
      this.sorted ??= [...this.byDocument.values()].flat().sort(inOrder);
      return this.sorted;
    });
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async update(): Promise<void> {
    const moved = await this.moved();
    const stale = new Set([...(moved ?? []), ...this.unsettled]);
    if (moved === null) {
      this.byDocument.clear();
      for await (const id of documentIds(this.service)) stale.add(id);
    }
    for (const id of stale) {
      await this.judge(id);
      // The embedded store answers at once: without a pause thousands of documents would keep all other questions waiting.
      await setImmediate();
    }
    if (stale.size > 0) this.sorted = null;
  }

  /** Documents in which something changed since the ledger was last brought up to date; null where that is not known. */
  private async moved(): Promise<ReadonlySet<string> | null> {
    const { graph } = this.service;
    if (this.seen === null) {
      this.seen = await newest(this.service);
      return null;
    }
    const documents = new Set<string>();
    try {
      for (let more = true; more; ) {
        const page = await graph.changes({ after: this.seen, limit: CHANGES });
        for (const change of page.items) for (const id of documentsOf(change)) documents.add(id);
        this.seen = page.last;
        more = page.more;
      }
    } catch (error) {
      if (!(error instanceof DanchieuError) || error.code !== 'changes-gone') throw error;
      this.seen = await newest(this.service);
      return null;
    }
    return documents;
  }

  private async judge(id: string): Promise<void> {
    const judged = await judgedDocument(this.service, id);
    this.unsettled.delete(id);
    if (judged === null) this.byDocument.delete(id);
    else {
      this.byDocument.set(id, plannerFindingsOf(judged, this.service.engine.register()));
      if (judged.mentions.some(({ because }) => because === '')) this.unsettled.add(id);
    }
  }
}

/** The number of the last change there is: found by going through those kept once. */
async function newest({ graph }: Service): Promise<number> {
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<typeof graph.changes>> = await graph.changes({ after, limit: CHANGES });
    if (!page.more) return page.last;
    after = page.last;
  }
}

function documentsOf(change: Change): readonly string[] {
  switch (change.type) {
    case 'document.indexed':
    case 'document.removed':
    case 'finding.opened':
    case 'finding.closed':
      return [change.document];
    case 'mention.resolution-changed':
      return change.mentions.map(documentOfPart);
    default:
      return [];
  }
}

async function* documentIds({ graph }: Service): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const page = await graph.documents({ limit: DOCUMENTS, after });
    for (const { id } of page.items) yield id;
    after = page.next;
  } while (after !== null);
}

/** What a stored document is judged by; null when it is not there. */
export async function judgedDocument({ graph }: Service, id: string): Promise<JudgedDocument | null> {
  const [known, original] = [await graph.document(id), await graph.documentText(id)];
  if (known === null || original === null) return null;
  const mentions: Mention[] = [];
  let after: string | null = null;
  do {
    const page = await graph.mentions({ document: id }, { limit: MENTIONS, after });
    mentions.push(...page.items);
    after = page.next;
  } while (after !== null);
  return { document: known.document, original, mentions };
}
