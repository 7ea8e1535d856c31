import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteGraph } from '../graph/sqlite/index.js';
import type { GraphStore } from '../graph/store.js';
import { openSqliteSearch } from '../search/sqlite/index.js';
import type { TaskSearch } from '../search/task-search.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import { fillStore, settleGenerated } from './fill-store.js';
import { BENCH_SHAPE, generateDocuments, instrumentIdOf, type StoreShape, symbolOf } from './generate.js';
import { peakMemory, report, timed, told } from './measure.js';

const HUB = instrumentIdOf(0);
const LAW = instrumentIdOf(1);

/** Fills a SQLite store with the generated programmes and measures the questions people ask of it. */
export async function benchStore(scale: number): Promise<void> {
  const shape = { ...BENCH_SHAPE, tasks: BENCH_SHAPE.tasks * scale, hubTasks: BENCH_SHAPE.hubTasks * scale };
  const folder = mkdtempSync(join(tmpdir(), 'danchieu-bench-'));
  try {
    const file = join(folder, 'store.sqlite');
    const graph = await openSqliteGraph(file);
    const search = await openSqliteSearch(file);
    console.log(`\nStore of ${shape.tasks} tasks, ${shape.tasks * shape.citationsPerTask} citations (SQLite)`);
    await told('filled, one document at a time', () => fillStore(graph, shape));
    await told('search index filled', () => fillSearch(graph, search));
    console.log(`${'file'.padEnd(52)} ${Math.round(statSync(file).size / 1e6)} MB, peak memory ${peakMemory()} MB`);
    await measureQuestions(graph);
    await measureSearch(search);
    await measureChanges(graph, shape);
    const wrong = await told('check: derived anew and compared', () => graph.check());
    if (wrong.length > 0) throw new Error(`the store does not agree with itself: ${wrong.join('; ')}`);
    console.log(`${'peak memory'.padEnd(52)} ${peakMemory()} MB`);
    await search.close();
    await graph.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillSearch(graph: GraphStore, search: TaskSearch): Promise<void> {
  for (let tasks = await graph.pendingTasks(2000); tasks.length > 0; tasks = await graph.pendingTasks(2000)) {
    await search.put(tasks);
    await graph.markSearched(tasks);
  }
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

async function measureQuestions(graph: GraphStore): Promise<void> {
  const medians = await medianInstruments(graph, 200);
  const times = (id: string, count: number): string[] => Array.from({ length: count }, () => id);
  const firstPage = (id: string) => graph.tasksCiting([id], { nested: false }, {}, { limit: 50 });
  report('tasks of an instrument, first 50: median', await timed(medians, firstPage), 5);
  report('tasks of an instrument, first 50: hub', await timed(times(HUB, 200), firstPage), 5);
  const pages: string[] = [];
  for (let after: string | null = null; pages.length < 200; ) {
    after = (await graph.tasksCiting([HUB], { nested: false }, {}, { limit: 50, after })).next;
    if (after === null) break;
    pages.push(after);
  }
  const page = (after: string) => graph.tasksCiting([HUB], { nested: false }, {}, { limit: 50, after });
  report('tasks of the hub, a later page', await timed(pages, page), 5);
  const hops = (id: string) => graph.trace(id, 3, 'both');
  report('three hops both ways: median', await timed(medians, hops), 20);
  report('three hops both ways: hub', await timed(times(HUB, 50), hops), 20);
  report('three hops both ways: law with 5,000 dependants', await timed(times(LAW, 50), hops), 20);
  report('card: hub', await timed(times(HUB, 100), (id) => graph.instrument(id)));
  report(
    'mentions of the hub, first 50',
    await timed(times(HUB, 50), (instrument) => graph.mentions({ instrument }, { limit: 50 })),
  );
  report('impact: median', await timed(medians.slice(0, 50), (id) => graph.impact(id, { limit: 50 })));
  report('impact: hub', await timed(times(HUB, 3), (id) => graph.impact(id, { limit: 50 })));
  report('impact: law', await timed(times(LAW, 3), (id) => graph.impact(id, { limit: 50 })));
  report('coverage', await timed(times(HUB, 5), () => graph.coverage()));
}

async function measureSearch(search: TaskSearch): Promise<void> {
  const ask = (words: string) => search.search({ words, limit: 20 });
  const repeat = (words: string): string[] => Array.from({ length: 10 }, () => words);
  report('search: two frequent words', await timed(repeat('hòa giải'), ask));
  report('search: three words without accents', await timed(repeat('bao cao ket'), ask));
  report('search: a number of median frequency', await timed(repeat(symbolOf(10_000)), ask));
  report('search: the number of the hub', await timed(repeat(symbolOf(0)), ask));
  report('search: a misspelt word', await timed(repeat('nguyêtn'), ask));
}

/** Re-indexing one document that cites the hub, and a change of what the hub's number means. */
async function measureChanges(graph: GraphStore, shape: StoreShape): Promise<void> {
  const documents: DocumentFacts[] = [];
  for (const facts of generateDocuments({ ...shape, tasks: shape.tasks })) {
    documents.push(facts);
    if (documents.length === 30) break;
  }
  const reindex = async (facts: DocumentFacts): Promise<void> => {
    await graph.putDocument(facts, 'again');
    await settleGenerated(graph);
  };
  report('re-index a document, unchanged text', await timed(documents, reindex), 200);
  report('re-index a document, every date and text changed', await timed(documents.map(altered), reindex), 200);
  const remove = async (facts: DocumentFacts): Promise<void> => {
    await graph.removeDocument(facts.document.id);
    await settleGenerated(graph);
  };
  report('remove a document', await timed(documents, remove), 200);
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
