import { IMPACT_RANKS } from '../../impact-relations.js';
import { FAN_OUT, IMPACT_INSTRUMENTS, IMPACT_LIST, TRACE_STEPS } from '../../limits.js';
import type { Counted, Impact, Page, PageRequest, TouchedTask } from '../../store.js';
import { tasksOnce } from '../../tasks-once.js';
import { span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { citationsPage, countCitations } from './citations.js';
import { instrumentSummaries, presentInstrument } from './instruments.js';
import type { EdgeRow } from './relations.js';
import { type DocumentRow, summaryOf } from './rows.js';
import { type BareStep, withEvidence } from './trace.js';

/** Instruments whose incoming edges are asked for at once. */
const AT_ONCE = 200;

/** What is touched when an instrument changes: it, all that rests on it, and the tasks that cite either outside a title. */
export async function impact(transaction: Transaction, asked: string, page: PageRequest): Promise<Impact | null> {
  const root = await presentInstrument(transaction, asked);
  if (root === null) return null;
  const { instruments, steps, cut } = await reach(transaction, root.id);
  const units = await transaction.all<Counted>('units-touched', { instruments });
  const touched = await transaction.get<{ total: number; documents: readonly DocumentRow[] }>('documents-touched', {
    instruments,
    limit: IMPACT_LIST,
  });
  return {
    root,
    reached: await withEvidence(transaction, steps),
    tasks: await tasksPage(transaction, instruments, page),
    units: units.slice(0, IMPACT_LIST),
    documents: (touched?.documents ?? []).map(summaryOf),
    totals: {
      instruments: instruments.length - 1,
      tasks: await countCitations(transaction, instruments, 'direct', {}),
      units: units.length,
      documents: touched?.total ?? 0,
    },
    cut,
  };
}

async function tasksPage(
  transaction: Transaction,
  instruments: readonly string[],
  page: PageRequest,
): Promise<Page<TouchedTask>> {
  const tasks = tasksOnce(page);
  let step = tasks.next();
  while (step.done !== true) {
    step = tasks.next(await citationsPage(transaction, instruments, 'direct', {}, step.value));
  }
  return step.value;
}

interface Reach {
  /** The instrument itself and all that rests on it, nearest first. */
  readonly instruments: readonly string[];
  readonly steps: readonly BareStep[];
  readonly cut: readonly string[];
}

/** All that is reached, breadth first, and the steps to show of it: up to the cap from each instrument shown. */
async function reach(transaction: Transaction, root: string): Promise<Reach> {
  const depths = new Map([[root, 0]]);
  const shown = new Set([root]);
  const steps: { depth: number; edge: EdgeRow }[] = [];
  const cut = new Set<string>();
  const waiting = [root];
  while (waiting.length > 0) {
    const some = waiting.splice(0, AT_ONCE);
    const incoming = await edgesInto(transaction, some);
    for (const id of some) {
      const resting = incoming.get(id) ?? new Map<string, readonly EdgeRow[]>();
      const depth = (depths.get(id) ?? 0) + 1;
      const unknown = [...resting.keys()].filter((one) => !depths.has(one));
      const fresh = unknown.slice(0, IMPACT_INSTRUMENTS + 1 - depths.size);
      for (const one of fresh) depths.set(one, depth);
      waiting.push(...fresh);
      if (!shown.has(id)) continue;
      const followed = steps.length < TRACE_STEPS ? fresh.slice(0, FAN_OUT) : [];
      if (followed.length < unknown.length) cut.add(id);
      for (const one of followed) {
        shown.add(one);
        for (const edge of resting.get(one) ?? []) steps.push({ depth, edge });
      }
    }
  }
  const summaries = await instrumentSummaries(transaction, [...new Set(steps.map(({ edge }) => edge.from))]);
  const bare = steps.flatMap(({ depth, edge }) => {
    const instrument = summaries.get(edge.from);
    return instrument === undefined ? [] : [{ depth, edge, instrument }];
  });
  return { instruments: [...depths.keys()], steps: bare, cut: [...cut].sort() };
}

type Incoming = Map<string, Map<string, EdgeRow[]>>;

/** Edges into each instrument by which it is touched, by the other end in the order of ids, then by relation. */
async function edgesInto(transaction: Transaction, ids: readonly string[]): Promise<Incoming> {
  const rows = await transaction.each<EdgeRow>(
    'neighbours-down',
    'lists',
    ids.map((id) => span(id)),
    // So many that one beyond all that may be gathered is among them.
    { relations: IMPACT_RANKS, limit: (IMPACT_INSTRUMENTS + 2) * IMPACT_RANKS.length },
  );
  const found: Incoming = new Map();
  for (const row of rows) {
    const into = found.get(row.to) ?? new Map<string, EdgeRow[]>();
    found.set(row.to, into);
    const between = into.get(row.from);
    if (between === undefined) into.set(row.from, [row]);
    else between.push(row);
  }
  return found;
}
