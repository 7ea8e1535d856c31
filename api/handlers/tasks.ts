import { mentionsOfTask, quotedMentions } from '../../service/ask/documents/quoted-mentions.js';
import { listTasks, oneTask } from '../../service/ask/tasks/list-tasks.js';
import { unitsLike } from '../../service/ask/units.js';
import { findDocument } from '../../service/keep/remove.js';
import type { taskRoutes } from '../contract/tasks.js';
import { mentionsAsked, tasksAsked } from './asked.js';
import type { Handlers } from './call.js';
import { instrumentOf } from './choose.js';

export const taskHandlers: Handlers<typeof taskRoutes> = {
  async listTasks({ service, query }) {
    const { sort, limit, cursor, count } = query;
    const instrument = query.instrument === undefined ? null : await instrumentOf(service, query.instrument);
    const filter = await tasksAsked(service, query);
    return listTasks(service, { instrument, filter, order: sort, count }, { limit, after: cursor ?? null });
  },

  async getTask({ service, params: { id } }) {
    const entry = await oneTask(service, id);
    return { ...entry, mentions: await mentionsOfTask(service, entry.task.id) };
  },

  async listMentions({ service, query }) {
    const { task, limit, cursor } = query;
    const instrument = query.instrument === undefined ? undefined : await instrumentOf(service, query.instrument);
    const filter = { ...(await mentionsAsked(service, query)), instrument, task };
    return quotedMentions(service, filter, { limit, after: cursor ?? null });
  },

  async listUnits({ service, query }) {
    const { q, duty, limit, cursor } = query;
    const document = query.document === undefined ? undefined : (await findDocument(service, query.document)).id;
    const instrument = query.instrument === undefined ? undefined : await instrumentOf(service, query.instrument);
    return unitsLike(service, { q, duty, document, instrument }, { limit, after: cursor ?? null });
  },
};
