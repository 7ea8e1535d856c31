import type { GraphStore, InstrumentSummary, Page } from '../../../graph/store.js';
import type { Mention } from '../../../src/facts/mention.js';

/** A task with the instruments that it cites, or may cite. */
interface CitingTask {
  readonly id: string;
  readonly document: string;
  readonly instruments: readonly string[];
}

const CHUNK = 500;

/**
 * Of the instruments of each task, those it is not known to cite: bearers of a number or name that its words leave open.
 * Only tasks that have instruments called alike are looked into: a number is open where several bear it.
 * @param summaries of the instruments, by id; one that is not among them is taken for certain
 */
export async function uncertainCitations(
  graph: GraphStore,
  tasks: readonly CitingTask[],
  summaries: readonly InstrumentSummary[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map(summaries.map((one) => [one.id, one]));
  const open = tasks.filter(({ instruments }) => anyAlike(instruments.flatMap((id) => known.get(id) ?? [])));
  const uncertain = new Map<string, readonly string[]>();
  for (const document of new Set(open.map((task) => task.document))) {
    const asked = open.filter((task) => task.document === document);
    const settled = await settledIn(graph, document, new Set(asked.map(({ id }) => id)));
    for (const { id, instruments } of asked) {
      const left = instruments.filter((one) => known.has(one) && settled.get(id)?.has(one) !== true);
      if (left.length > 0) uncertain.set(id, left);
    }
  }
  return uncertain;
}

function anyAlike(instruments: readonly InstrumentSummary[]): boolean {
  const names = instruments.flatMap(({ identity: { type, number, name }, title }) => {
    const called = [number, name ?? title].flatMap((one) => (one === null ? [] : `${type} ${one.toLowerCase()}`));
    return [...new Set(called)];
  });
  return new Set(names).size < names.length;
}

/** The instruments that mentions in these tasks of a document are resolved to, by task. */
async function settledIn(
  graph: GraphStore,
  document: string,
  tasks: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const settled = new Map<string, Set<string>>();
  for (let after: string | null = null; ; ) {
    const page: Page<Mention> = await graph.mentions({ document }, { limit: CHUNK, after });
    for (const { task, status, instrument } of page.items) {
      if (task === null || instrument === null || status !== 'resolved' || !tasks.has(task)) continue;
      settled.set(task, (settled.get(task) ?? new Set()).add(instrument));
    }
    if (page.next === null) return settled;
    after = page.next;
  }
}
