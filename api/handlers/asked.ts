import type { z } from 'zod';
import type { MentionFilter, TaskFilter } from '../../service/answers.js';
import { findDocument } from '../../service/keep/remove.js';
import type { Service } from '../../service/open/service.js';
import type { mentionQuery } from '../contract/query.js';
import { placesOf } from './choose.js';

type MentionsAsked = z.output<z.ZodObject<typeof mentionQuery>>;
type TasksAsked = Omit<MentionsAsked, 'kind'>;

/** Which tasks a query asks for. @throws `not-found` for a document that is not there, `parameter-invalid`. */
export async function tasksAsked(service: Service, asked: TasksAsked): Promise<Omit<TaskFilter, 'except'>> {
  const { role: roles, outcome: statuses, unit, unitMatch, duty, period, deadline } = asked;
  const document = asked.document === undefined ? undefined : (await findDocument(service, asked.document)).id;
  // How a unit is meant says nothing where none is asked for.
  const ofUnit = unit === undefined ? {} : { unit, wholeUnit: unitMatch === 'whole', duty };
  return { document, roles, statuses, ...ofUnit, places: placesOf(asked.place), period, deadline };
}

/** Which mentions a query asks for. @throws likewise. */
export async function mentionsAsked(service: Service, asked: MentionsAsked): Promise<MentionFilter> {
  return { ...(await tasksAsked(service, asked)), kinds: asked.kind };
}
