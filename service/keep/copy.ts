import { copyFile } from 'node:fs/promises';
import type { GraphStore, Page } from '../../graph/store.js';
import { EXTRACTOR_VERSION, extractFacts } from '../../indexer/index.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Decision } from '../../src/facts/decision.js';
import { writeDocuments } from '../index/document-writer.js';
import { readRoot, writeRoot } from '../index/root.js';
import { parseToken } from '../index/token.js';
import { type Engine, openEngine } from '../open/engine.js';
import { errorCode } from '../open/error-code.js';
import { syncRegister } from '../open/register-stamp.js';
import { fetchOfficeList, publishOfficeList } from '../register/shared-list.js';
import { compareExports } from './compare-exports.js';
import type { Place } from './copy-place.js';
import { drainKeys } from './drain.js';

export interface CopyReport {
  /** Documents written; none when the target was the same already. */
  readonly documents: number;
  /** Records that both stores export, line by line the same. */
  readonly records: number;
  readonly already: boolean;
}

export interface CopyEvents {
  readonly onStart?: (documents: number) => void;
  readonly onDocument?: (path: string, done: number) => void;
}

/** Says in an unfinished copy of what it is one; empty once it is whole. */
const COPY_OF = 'copy-of';

/**
 * Copies a whole graph into an empty one: every document with what it says, read from its stored text as `doctor
 * --repair` reads it, the office's own list, and what all that means. Ends by comparing what both export. Interrupted, it
 * goes on where it was.
 * @throws DanchieuError `copy-unsettled` when the source has work left, `copy-occupied` when the target holds something
 * else, `copy-differs` when the exports are not the same.
 */
export async function copyStore(from: Place, to: Place, events: CopyEvents = {}): Promise<CopyReport> {
  await fetchOfficeList(from.graph, from.officeFile, false);
  const engine = await openEngine(from.officeFile);
  const { documents } = await settled(from.graph, engine);
  if (!(await isCopyOf(from, to))) {
    const { records, different } = await compareExports(from.graph, to.graph);
    if (different !== null) throw new DanchieuError('copy-occupied', { location: to.graph.location });
    return { documents: 0, records, already: true };
  }
  await to.graph.putSetting(COPY_OF, from.name);
  await copyOfficeList(from, to);
  const root = await readRoot(from.graph);
  if (root !== null) await writeRoot(to.graph, root);
  await syncRegister(to.graph, engine);
  events.onStart?.(documents);
  // Before the documents: mentions that people decided on are then written with claims of their own.
  await copyDecisions(from.graph, to.graph);
  const written = await copyDocuments(from.graph, to.graph, engine, events);
  await drainKeys({ graph: to.graph, engine });
  const { records, different } = await compareExports(from.graph, to.graph);
  if (different !== null) throw new DanchieuError('copy-differs', { record: different });
  await to.graph.putSetting(COPY_OF, '');
  return { documents: written, records, already: false };
}

/** The source's totals, once nothing in it is left to settle or to be read again. */
async function settled(graph: GraphStore, engine: Engine): Promise<{ readonly documents: number }> {
  const { dirtyKeys, documents } = await graph.coverage();
  if (dirtyKeys > 0) throw new DanchieuError('copy-unsettled', { location: graph.location });
  for await (const { id } of documentsOf(graph)) {
    const token = parseToken((await graph.documentToken(id)) ?? '');
    if (token?.extractor !== EXTRACTOR_VERSION || token.register !== engine.register().version) {
      throw new DanchieuError('copy-unsettled', { location: graph.location });
    }
  }
  return { documents };
}

/** Whether the target is empty, or an unfinished copy of this source. */
async function isCopyOf(from: Place, to: Place): Promise<boolean> {
  if ((await to.graph.setting(COPY_OF)) === from.name) return true;
  return (await to.graph.documents({ limit: 1 })).items.length === 0;
}

/** The office's list goes with the store: beside a file, within a server. */
async function copyOfficeList(from: Place, to: Place): Promise<void> {
  if (from.officeFile !== to.officeFile) {
    await copyFile(from.officeFile, to.officeFile).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }
  await publishOfficeList(to.graph, to.officeFile);
}

async function copyDecisions(from: GraphStore, to: GraphStore): Promise<void> {
  for (let after: string | null = null; ; ) {
    const page: Page<Decision> = await from.decisionsMade({ limit: 200, after });
    for (const decision of page.items) await to.putDecision(decision);
    if (page.next === null) return;
    after = page.next;
  }
}

async function copyDocuments(
  from: GraphStore,
  to: GraphStore,
  engine: Engine,
  { onDocument }: CopyEvents,
): Promise<number> {
  const settle = (): Promise<unknown> => drainKeys({ graph: to, engine });
  return writeDocuments(to, settle, async (writer) => {
    let written = 0;
    for await (const { id, path } of documentsOf(from)) {
      const token = await from.documentToken(id);
      const original = await from.documentText(id);
      const known = await from.document(id);
      if (token === null || original === null || known === null) {
        throw new DanchieuError('copy-unsettled', { location: from.location });
      }
      if ((await to.documentToken(id)) !== token) {
        const stated = parseToken(token)?.stated ?? {};
        const { contentHash } = known.document;
        const facts = extractFacts({ original, path, documentId: id, contentHash, stated }, await engine.lexicon());
        await writer.add({ facts, token });
      }
      written++;
      onDocument?.(path, written);
    }
    return written;
  });
}

async function* documentsOf(graph: GraphStore): AsyncGenerator<{ readonly id: string; readonly path: string }> {
  for (let after: string | null = null; ; ) {
    const page = await graph.documents({ limit: 200, after });
    yield* page.items;
    if (page.next === null) return;
    after = page.next;
  }
}
