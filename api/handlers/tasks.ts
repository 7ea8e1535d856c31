import { listTasks, oneTask } from '../../service/ask/list-tasks.js';
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
    const wholeUnit = query.unitMatch === 'whole';
    const filter = { roles, unit, wholeUnit, duty, place, document, period, deadline, statuses };
    return listTasks(service, { instrument, filter, order: sort, count }, { limit, after: cursor ?? null });
  },

  async getTask({ service, params: { id } }) {
    const entry = await oneTask(service, id);
    return { ...entry, mentions: await mentionsOfTask(service, entry.task) };
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
