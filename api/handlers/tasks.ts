import { listTasks } from '../../service/ask/list-tasks.js';
import { mentionsOfTask, quotedMentions } from '../../service/ask/quoted-mentions.js';
import { unitsLike } from '../../service/ask/units.js';
import { findDocument } from '../../service/keep/remove.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { taskRoutes } from '../contract/tasks.js';
import type { Handlers } from './call.js';
import { instrumentOf, placesOf } from './choose.js';

export const taskHandlers: Handlers<typeof taskRoutes> = {
  async listTasks({ service, query }) {
    const { role: roles, unit, duty, period, deadline, outcome: statuses, sort, limit, cursor, count } = query;
    const instrument = query.instrument === undefined ? null : await instrumentOf(service, query.instrument);
    const document = query.document === undefined ? undefined : (await findDocument(service, query.document)).id;
    if (instrument !== null && sort !== 'recency') {
      throw new DanchieuError('parameter-invalid', { name: 'sort', detail: 'instrument: recency' });
    }
    const place = placesOf(query.place)?.at(-1);
    const filter = { roles, unit, duty, place, document, period, deadline, statuses };
    return listTasks(service, { instrument, filter, order: sort, count }, { limit, after: cursor ?? null });
  },

  async getTask({ service, params: { id } }) {
    const task = await service.graph.task(id);
    const found = task === null ? null : await service.graph.document(task.document);
    if (task === null || found === null) throw new DanchieuError('not-found', { ref: id });
    return { task, document: found.summary, citation: null, mentions: await mentionsOfTask(service, task) };
  },

  async listMentions({ service, query }) {
    const { outcome: statuses, role: roles, limit, cursor } = query;
    const page = { limit, after: cursor ?? null };
    const instrument = query.instrument === undefined ? undefined : await instrumentOf(service, query.instrument);
    if (query.document !== undefined) {
      const document = (await findDocument(service, query.document)).id;
      return quotedMentions(service, { document }, { statuses, roles, instrument }, page);
    }
    if (instrument !== undefined) return quotedMentions(service, { instrument }, { statuses, roles }, page);
    throw new DanchieuError('parameter-invalid', { name: 'document', detail: 'document=… | instrument=…' });
  },

  listUnits: ({ service, query: { q, limit, cursor } }) => unitsLike(service, q, { limit, after: cursor ?? null }),
};
