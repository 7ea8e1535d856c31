import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteGraph } from '../graph/sqlite/index.js';
import type { GraphStore } from '../graph/store.js';
import { openSqliteSearch } from '../search/sqlite/index.js';
import type { TaskSearch } from '../search/task-search.js';
import { adoptIndex } from '../service/keep/search-index.js';
import { fillStore } from './fill-store.js';
import { BENCH_SHAPE, type StoreShape, symbolOf } from './generate.js';
import { measureChanges, measureQuestions } from './graph-questions.js';
import { type Figure, peakMemory, report, timed, told } from './measure.js';

/** Milliseconds that a question to SQLite may take, p95. */
const TARGETS = { page: 5, hops: 20, change: 200 };

/** The store of the bench, `scale` times as many tasks. */
export function shapeOf(scale: number): StoreShape {
  return { ...BENCH_SHAPE, tasks: BENCH_SHAPE.tasks * scale, hubTasks: BENCH_SHAPE.hubTasks * scale };
}

/** Fills a SQLite store with the generated programmes and measures the questions people ask of it; returns their times. */
export async function benchStore(scale: number): Promise<readonly Figure[]> {
  const shape = shapeOf(scale);
  const folder = mkdtempSync(join(tmpdir(), 'danchieu-bench-'));
  try {
    const file = join(folder, 'store.sqlite');
    const graph = await openSqliteGraph(file);
    const search = await openSqliteSearch(file);
    console.log(`\nStore of ${shape.tasks} tasks, ${shape.tasks * shape.citationsPerTask} citations (SQLite)`);
    await told('filled, as indexing does', () => fillStore(graph, shape));
    await told('search index filled', () => fillSearch(graph, search));
    console.log(`${'file'.padEnd(52)} ${Math.round(statSync(file).size / 1e6)} MB, peak memory ${peakMemory()} MB`);
    const figures = await measureQuestions(graph, TARGETS);
    await measureSearch(search);
    await measureChanges(graph, shape, TARGETS);
    const wrong = await told('check: derived anew and compared', () => graph.check());
    if (wrong.length > 0) throw new Error(`the store does not agree with itself: ${wrong.join('; ')}`);
    console.log(`${'peak memory'.padEnd(52)} ${peakMemory()} MB`);
    await search.close();
    await graph.close();
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts every task of a graph into an empty search index, which a server of both then takes for its own. */
export async function fillSearch(graph: GraphStore, search: TaskSearch): Promise<void> {
  await adoptIndex({ graph, search });
  for (let tasks = await graph.pendingTasks(2000); tasks.length > 0; tasks = await graph.pendingTasks(2000)) {
    await search.put(tasks);
    await graph.markSearched(tasks);
  }
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
