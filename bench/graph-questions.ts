import type { GraphStore } from '../graph/store.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import { settleGenerated } from './fill-store.js';
import { generateDocuments, instrumentIdOf, type StoreShape } from './generate.js';
import { type Figure, report, type Timing, timed } from './measure.js';

const HUB = instrumentIdOf(0);
const LAW = instrumentIdOf(1);

/** Milliseconds, p95: a page of tasks, a trace of three hops, a document put again or removed. */
export interface Targets {
  readonly page: number;
  readonly hops: number;
  readonly change: number;
}

/** Instruments in the middle of the list by number of tasks. */
async function medianInstruments(graph: GraphStore, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const page = await graph.instruments({ limit: 1000, after });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  const middle = Math.floor((ids.length - count) / 2);
  return ids.slice(middle, middle + count);
}

/** Times the questions people ask, about instruments of every size. */
export async function measureQuestions(graph: GraphStore, targets: Targets): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const tell = (what: string, timing: Timing, target?: number): void => {
    report(what, timing, target);
    figures.push({ what, timing });
  };
  const medians = await medianInstruments(graph, 200);
  const times = (id: string, count: number): string[] => Array.from({ length: count }, () => id);
  const firstPage = (id: string) => graph.tasksCiting([id], { nested: false }, {}, { limit: 50 });
  tell('tasks of an instrument, first 50: median', await timed(medians, firstPage), targets.page);
  tell('tasks of an instrument, first 50: hub', await timed(times(HUB, 200), firstPage), targets.page);
  const pages: string[] = [];
  for (let after: string | null = null; pages.length < 200; ) {
    after = (await graph.tasksCiting([HUB], { nested: false }, {}, { limit: 50, after })).next;
    if (after === null) break;
    pages.push(after);
  }
  const page = (after: string) => graph.tasksCiting([HUB], { nested: false }, {}, { limit: 50, after });
  tell('tasks of the hub, a later page', await timed(pages, page), targets.page);
  const hops = (id: string) => graph.trace(id, 3, 'both');
  tell('three hops both ways: median', await timed(medians, hops), targets.hops);
  tell('three hops both ways: hub', await timed(times(HUB, 50), hops), targets.hops);
  tell('three hops both ways: law with 5,000 dependants', await timed(times(LAW, 50), hops), targets.hops);
  tell('card: hub', await timed(times(HUB, 100), (id) => graph.instrument(id)));
  tell(
    'mentions of the hub, first 50',
    await timed(times(HUB, 50), (instrument) => graph.mentions({ instrument }, { limit: 50 })),
  );
  tell('impact: median', await timed(medians.slice(0, 50), (id) => graph.impact(id, { limit: 50 })));
  tell('impact: hub', await timed(times(HUB, 3), (id) => graph.impact(id, { limit: 50 })));
  tell('impact: law', await timed(times(LAW, 3), (id) => graph.impact(id, { limit: 50 })));
  tell('coverage', await timed(times(HUB, 5), () => graph.coverage()));
  return figures;
}

/** Re-indexing one document that cites the hub, and a change of what the hub's number means. */
export async function measureChanges(graph: GraphStore, shape: StoreShape, targets: Targets): Promise<void> {
  const documents: DocumentFacts[] = [];
  for (const facts of generateDocuments({ ...shape, tasks: shape.tasks })) {
    documents.push(facts);
    if (documents.length === 30) break;
  }
  const reindex = async (facts: DocumentFacts): Promise<void> => {
    await graph.putDocument(facts, 'again');
    await settleGenerated(graph);
  };
  report('re-index a document, unchanged text', await timed(documents, reindex), targets.change);
  report(
    're-index a document, every date and text changed',
    await timed(documents.map(altered), reindex),
    targets.change,
  );
  const remove = async (facts: DocumentFacts): Promise<void> => {
    await graph.removeDocument(facts.document.id);
    await settleGenerated(graph);
  };
  report('remove a document', await timed(documents, remove), targets.change);
}

/** The same document with other words and other printed dates: new claims for every dated number. */
function altered(facts: DocumentFacts): DocumentFacts {
  return {
    ...facts,
    tasks: facts.tasks.map((task) => ({ ...task, text: `${task.text} (sửa)` })),
    mentions: facts.mentions.map((mention) => {
      const date = mention.date === null ? null : mention.date.replace('-06-15', '-06-16');
      return { ...mention, date, claim: { ...mention.claim, date } };
    }),
  };
}
