import { roleBits } from '../../order.js';
import { unitLine } from '../../records.js';
import type { TaskFilter } from '../../store.js';
import type { Value } from '../connection.js';

/** A filter over task `t` of document `d` as SQL; which of the two tables it speaks of tells what must be joined. */
export interface TaskConditions {
  readonly ofTask: boolean;
  readonly ofDocument: boolean;
  readonly where: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
}

/** The leading unit's line of `units`, which comes first where there is one; and the lines after it. */
const LEAD_LENGTH = `(CASE WHEN t.lead IS NULL THEN 0
  ELSE coalesce(nullif(instr(substr(t.units, 2), char(10)), 0), length(t.units)) END)`;
const UNITS = {
  any: 't.units',
  lead: `substr(t.units, 1, ${LEAD_LENGTH})`,
  coordinating: `substr(t.units, 1 + ${LEAD_LENGTH})`,
} as const;

/** What a filter says of the task itself and its document; roles and `except` are about citations. */
export function taskConditions(filter: TaskFilter): TaskConditions {
  const { unit, wholeUnit = false, duty = 'any', places, document, period, deadline, statuses } = filter;
  const task: string[] = [];
  const ofDocument: string[] = [];
  const values: Record<string, Value> = {};
  if (unit !== undefined) {
    // Every line ends where the next begins: a whole one is found with the end of it.
    task.push(`instr(${UNITS[duty]} || char(10), :unit) > 0`);
    values.unit = `\n${unitLine(unit, wholeUnit)}${wholeUnit ? '\n' : ''}`;
  }
  if (period !== undefined) {
    task.push(`coalesce(t.period_from, t.period_to) IS NOT NULL
      AND coalesce(t.period_from, '') <= :until AND coalesce(t.period_to, '9999') >= :since`);
    values.since = period.from;
    values.until = period.to;
  }
  if (deadline !== undefined) {
    task.push('t.period_to BETWEEN :due_from AND :due_to');
    values.due_from = deadline.from;
    values.due_to = deadline.to;
  }
  if (statuses !== undefined) {
    task.push(`EXISTS (SELECT 1 FROM mentions om CROSS JOIN claims oc ON oc.ref = om.claim
      WHERE om.document = t.document AND om.pos = t.pos
        AND coalesce(oc.status, 'unresolved') IN (SELECT value FROM json_each(:statuses)))`);
    values.statuses = JSON.stringify(statuses);
  }
  if (places !== undefined) {
    ofDocument.push('d.place IN (SELECT value FROM json_each(:places))');
    values.places = JSON.stringify(places);
  }
  if (document !== undefined) {
    ofDocument.push('d.id = :of_document');
    values.of_document = document;
  }
  return {
    ofTask: task.length > 0,
    ofDocument: ofDocument.length > 0,
    where: [...task, ...ofDocument],
    values,
  };
}

/** Roles of a filter over the citations of task `t`, for lists of tasks rather than of citations. */
export function roleCondition(roles: NonNullable<TaskFilter['roles']>): {
  readonly where: string;
  readonly values: Readonly<Record<string, Value>>;
} {
  const where = `EXISTS (SELECT 1 FROM cites rc WHERE rc.document = t.document AND rc.pos = t.pos
    AND (:roles >> rc.role) & 1)`;
  return { where, values: { roles: roleBits(roles) } };
}
