import { z } from 'zod';
import type { GraphStore, Page, PageRequest, TaskCitation, TaskFilter } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Relation } from '../../../src/facts/statement.js';
import { type Quote, Quotes } from '../documents/quote.js';

/** The groups of an answer, best first; a task stands in the first that fits. */
const TASK_GROUPS = ['direct', 'other', 'indirect', 'title'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** What carries an instrument on: a task that cites one of these concerns the instrument indirectly. */
const CARRIED_BY: readonly Relation[] = ['details', 'guides', 'amends', 'replaces', 'implements'];
/** Instruments through which an answer looks; a law with more says that it was cut (`CitingGroup.cut`). */
const CARRIERS = 200;

/** Why a task stands among the indirect ones: the instrument it cites, and what that has to do with the one asked for. */
export type Via =
  | { readonly relation: Relation; readonly planned: boolean; readonly instrument: string }
  | { readonly covers: 'guiding-texts'; readonly instrument: string };

export interface CitingTask extends TaskCitation {
  readonly via: Via | null;
  readonly quote: Quote | null;
}

export interface CitingGroup {
  readonly group: TaskGroup;
  readonly tasks: readonly CitingTask[];
  /** Key of the next page of this group, null on the last. */
  readonly next: string | null;
  /** True where more instruments carry this one on than were looked through. */
  readonly cut: boolean;
  /** Tasks in the group, where asked for and the store can count them. */
  readonly total?: number;
}

export interface CitingRequest {
  readonly filter: TaskFilter;
  readonly limit: number;
  readonly count?: boolean;
  /** Only this group, from where a page of it ended. */
  readonly page?: { readonly group: TaskGroup; readonly after: string | null } | undefined;
}

/** Tasks that cite an instrument, in the four groups of the labels, each group in the store's order. */
export async function tasksCiting(
  graph: GraphStore,
  instrument: string,
  request: CitingRequest,
): Promise<readonly CitingGroup[]> {
  const quotes = new Quotes(graph);
  const carriers = await carriersOf(graph, instrument);
  const groups: CitingGroup[] = [];
  for (const group of request.page === undefined ? TASK_GROUPS : [request.page.group]) {
    const sources = sourcesOf(graph, instrument, carriers, group, request.filter);
    const read = await readGroup(sources, request, quotes);
    const cut = group === 'indirect' && carriers.cut;
    const total = request.count === true && !cut ? await countOf(sources) : null;
    groups.push({ group, ...read, cut, ...(total === null ? {} : { total }) });
  }
  return groups;
}

interface Carriers {
  /** Instruments that carry this one on, with how. */
  readonly by: ReadonlyMap<string, Via>;
  /** Laws that this one details: "và các văn bản hướng dẫn thi hành" of them covers it. */
  readonly laws: ReadonlyMap<string, Via>;
  readonly cut: boolean;
}

async function carriersOf(graph: GraphStore, instrument: string): Promise<Carriers> {
  const page = { limit: CARRIERS };
  const incoming = await graph.bareRelations(instrument, 'in', page, CARRIED_BY);
  const outgoing = await graph.bareRelations(instrument, 'out', page, ['details', 'guides']);
  const by = new Map<string, Via>();
  for (const { from, relation, planned } of incoming.items) {
    if (from !== instrument && !by.has(from)) by.set(from, { relation, planned, instrument: from });
  }
  const laws = new Map<string, Via>();
  for (const { to } of outgoing.items) laws.set(to, { covers: 'guiding-texts', instrument: to });
  return { by, laws, cut: incoming.next !== null };
}

/** One list of the store that feeds a group. */
interface Source {
  readonly read: (page: PageRequest) => Promise<Page<TaskCitation>>;
  /** Absent where the store cannot count it. */
  readonly count?: () => Promise<number>;
  readonly via: (row: TaskCitation) => Via | null;
}

/** Tasks of lists that have none in common; null when one of them cannot be counted. */
async function countOf(sources: readonly Source[]): Promise<number | null> {
  let total = 0;
  for (const { count } of sources) {
    if (count === undefined) return null;
    total += await count();
  }
  return total;
}

/** The lists behind each group, in order; what a better group holds is left out by the store. */
function sourcesOf(
  graph: GraphStore,
  instrument: string,
  carriers: Carriers,
  group: TaskGroup,
  filter: TaskFilter,
): Source[] {
  const own = [instrument];
  const asked = filter.roles;
  const through = [...carriers.by.keys()];
  const citing = (ids: readonly string[], nested: boolean, narrowed: TaskFilter, via: Source['via']): Source[] =>
    ids.length === 0
      ? []
      : [
          {
            read: (page) => graph.tasksCitingOnce(ids, { nested }, narrowed, page),
            count: () => graph.countTasksCiting(ids, { nested }, narrowed),
            via,
          },
        ];
  switch (group) {
    case 'direct':
      if (asked !== undefined && !asked.includes('implements')) return [];
      return citing(own, false, { ...filter, roles: ['implements'] }, () => null);
    case 'other': {
      if (asked === undefined) {
        return citing(own, false, { ...filter, except: { instruments: own, roles: ['implements'] } }, () => null);
      }
      const others = asked.filter((role) => role !== 'implements');
      return others.length === 0 ? [] : citing(own, false, { ...filter, roles: others }, () => null);
    }
    case 'indirect': {
      const laws = [...carriers.laws.keys()];
      const covering: Source = {
        read: (page) => graph.tasksCovering(laws, { ...filter, except: { instruments: [...own, ...through] } }, page),
        via: (row) => carriers.laws.get(row.instrument) ?? null,
      };
      return [
        ...citing(
          through,
          false,
          { ...filter, except: { instruments: own } },
          (row) => carriers.by.get(row.instrument) ?? null,
        ),
        ...(laws.length === 0 ? [] : [covering]),
      ];
    }
    case 'title':
      if (asked !== undefined && !asked.includes('mentions')) return [];
      return citing(own, true, { ...filter, except: { instruments: [...own, ...through] } }, () => null);
  }
}

/** Where a group's page ended: list, key in it, and the last task, whose further rows are passed over. */
type Place = readonly [source: number, after: string | null, task: string];

async function readGroup(
  sources: readonly Source[],
  request: CitingRequest,
  quotes: Quotes,
): Promise<Pick<CitingGroup, 'tasks' | 'next'>> {
  const after = request.page?.after ?? null;
  const start = after === null ? null : readPlace(after);
  const tasks = new Map<string, CitingTask>();
  let place: Place | null = start ?? [0, null, ''];
  while (place !== null && tasks.size < request.limit) {
    const source: Source | undefined = sources[place[0]];
    if (source === undefined) {
      place = null;
      break;
    }
    const page: Page<TaskCitation> = await source.read({ limit: request.limit - tasks.size, after: place[1] });
    for (const row of page.items) {
      const { id, document } = row.task;
      if (id === start?.[2] || tasks.has(id)) continue;
      const quote = await quotes.of(document, row.evidence.start, row.evidence.end, row.task);
      tasks.set(id, { ...row, via: source.via(row), quote });
    }
    place = placeAfter(place, page, sources.length);
  }
  return { tasks: [...tasks.values()], next: place === null ? null : printPlace(place) };
}

function placeAfter([source, , last]: Place, { items, next }: Page<TaskCitation>, sources: number): Place | null {
  const task = items[items.length - 1]?.task.id ?? last;
  if (next !== null) return [source, next, task];
  return source + 1 < sources ? [source + 1, null, task] : null;
}

function printPlace(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

const placeSchema = z.tuple([z.number().int().min(0), z.string().nullable(), z.string()]);

function readPlace(text: string): Place {
  try {
    return placeSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new DanchieuError('page-unknown', { key: text }, { cause });
  }
}
