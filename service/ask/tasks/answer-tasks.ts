import type { InstrumentSummary, TaskFilter } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Service } from '../../open/service.js';
import { findInstruments } from '../instruments/find-instruments.js';
import { summariesOf } from '../summaries.js';
import { type CitingGroup, type TaskGroup, tasksCiting } from './tasks-citing.js';

export interface TasksAnswer {
  readonly ref: string;
  /** Every instrument the reference fits, each with its own groups. */
  readonly candidates: readonly TasksOfInstrument[];
  /** Instruments of that number which the register knows and no document in the store cites. */
  readonly othersInRegister: number;
}

export interface TasksOfInstrument {
  readonly summary: InstrumentSummary;
  readonly groups: readonly CitingGroup[];
  /** The instruments through which the indirect ones concern it, by id. */
  readonly through: readonly InstrumentSummary[];
}

export interface TasksRequest {
  readonly filter: TaskFilter;
  readonly limit: number;
  readonly group?: TaskGroup | undefined;
  readonly after?: string | undefined;
}

/** The tasks citing what a reference means, grouped by candidate where it fits several. @throws DanchieuError `not-found`. */
export async function answerTasks(service: Service, ref: string, request: TasksRequest): Promise<TasksAnswer> {
  const { filter, limit, group, after } = request;
  if (after !== undefined && group === undefined) throw new DanchieuError('wrong-use', { detail: '--after: --group' });
  const page = group === undefined ? undefined : { group, after: after ?? null };
  const found = await findInstruments(service, ref);
  if (found.candidates.length === 0) throw new DanchieuError('not-found', { ref });
  const candidates: TasksOfInstrument[] = [];
  for (const summary of found.candidates) {
    const groups = await tasksCiting(service.graph, summary.id, { filter, limit, page });
    const vias = groups.flatMap(({ tasks }) => tasks.flatMap(({ via }) => (via === null ? [] : [via.instrument])));
    candidates.push({ summary, groups, through: await summariesOf(service.graph, vias) });
  }
  return { ref, candidates, othersInRegister: found.othersInRegister };
}
