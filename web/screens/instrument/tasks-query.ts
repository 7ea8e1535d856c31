import { ROLES, type Role } from '../../../src/facts/mention.js';
import { STATUSES, type Status } from '../../../src/facts/outcome.js';

export const GROUPS = ['direct', 'other', 'indirect', 'title'] as const;
export type GroupName = (typeof GROUPS)[number];

export const PAGE = 20;

/** Filters of the tasks of an instrument, as the address says them. */
export interface TasksQuery {
  readonly role?: Role[];
  /** Tasks with a citation of this outcome. */
  readonly outcome?: Status[];
  readonly unit?: string;
  readonly period?: string;
}

export function tasksQueryOf(params: URLSearchParams): TasksQuery {
  const role = ROLES.find((one) => one === params.get('role'));
  const outcome = STATUSES.find((one) => one === params.get('outcome'));
  const unit = params.get('unit')?.trim() ?? '';
  const period = params.get('period')?.trim() ?? '';
  return {
    ...(role === undefined ? {} : { role: [role] }),
    ...(outcome === undefined ? {} : { outcome: [outcome] }),
    ...(unit === '' ? {} : { unit }),
    ...(period === '' ? {} : { period }),
  };
}
