import { citingDocuments, countCitingDocuments } from '../../service/ask/documents/citing-documents.js';
import { quotedRelations } from '../../service/ask/documents/quoted-relations.js';
import { citedInstruments } from '../../service/ask/instruments/cited-instruments.js';
import { findInstruments } from '../../service/ask/instruments/find-instruments.js';
import { describeInstrument } from '../../service/ask/instruments/instrument-card.js';
import { listInstruments } from '../../service/ask/instruments/list-instruments.js';
import { nearMisses } from '../../service/ask/instruments/near-misses.js';
import { summariesOf } from '../../service/ask/summaries.js';
import { tasksCiting } from '../../service/ask/tasks/tasks-citing.js';
import { answerImpact, answerTrace } from '../../service/ask/trace/answer-graph.js';
import { graphAround } from '../../service/ask/trace/graph-around.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { instrumentRoutes } from '../contract/instruments.js';
import { mentionsAsked, tasksAsked } from './asked.js';
import { type Handlers, Redirect } from './call.js';
import { instrumentOf, placesOf } from './choose.js';

export const instrumentHandlers: Handlers<typeof instrumentRoutes> = {
  listInstruments: ({ service, query }) => {
    const { q, type, issuer, year, term, citedAtLeast, inRegister, limit, cursor, count } = query;
    const filter = { q, type, issuer, year, term, citedAtLeast, inRegister, places: placesOf(query.place) };
    return listInstruments(service, filter, { limit, after: cursor ?? null }, count);
  },

  async resolveReference({ service, query: { ref } }) {
    const found = await findInstruments(service, ref);
    if (found.candidates.length === 0) throw await nearMisses(service, ref);
    return found;
  },

  async getInstrument({ service, params: { id }, today, base }) {
    const card = await describeInstrument(service, id, today);
    const there = (to: string): string => `${base}/instruments/${encodeURIComponent(to)}`;
    // A provisional id that was completed since has moved for good; a number typed as an id means it only today.
    if (card !== null) return card.id === id ? card : new Redirect(301, there(card.id));
    const found = await findInstruments(service, id);
    const [only, second] = found.candidates;
    if (only === undefined) throw await nearMisses(service, id);
    return second === undefined && only.id !== id ? new Redirect(302, there(only.id)) : choice(found, there);
  },

  async listCitingDocuments({ service, params, query }) {
    const id = await instrumentOf(service, params.id);
    const filter = await mentionsAsked(service, query);
    const page = await citingDocuments(service, id, filter, { limit: query.limit, after: query.cursor ?? null });
    return query.count ? { ...page, total: await countCitingDocuments(service, id, filter) } : page;
  },

  async listCitedInstruments({ service, params, query }) {
    const card = await cardOf(service, await instrumentOf(service, params.id));
    return citedInstruments(service, card, { limit: query.limit, after: query.cursor ?? null });
  },

  async listRelations({ service, params, query }) {
    const id = await instrumentOf(service, params.id);
    const page = { limit: query.limit, after: query.cursor ?? null };
    return quotedRelations(service, id, query.direction, query.relation, page);
  },

  async listInstrumentTasks({ service, params, query }) {
    const { group, cursor, limit } = query;
    if (cursor !== undefined && group === undefined) {
      throw new DanchieuError('parameter-invalid', { name: 'cursor', detail: 'group=…' });
    }
    const id = await instrumentOf(service, params.id);
    const filter = await tasksAsked(service, query);
    const page = group === undefined ? undefined : { group, after: cursor ?? null };
    const groups = await tasksCiting(service.graph, id, { filter, limit, page, count: query.count });
    const vias = groups.flatMap(({ tasks }) => tasks.flatMap(({ via }) => (via === null ? [] : [via.instrument])));
    const [instrument] = await summariesOf(service.graph, [id]);
    if (instrument === undefined) throw new DanchieuError('not-found', { ref: id });
    return { instrument, groups, through: await summariesOf(service.graph, vias) };
  },

  getTrace: async ({ service, params, query }) =>
    answerTrace(service, await instrumentOf(service, params.id), query.depth, query.direction),

  getImpact: async ({ service, params, query }) =>
    answerImpact(service, await instrumentOf(service, params.id), { limit: query.limit, after: query.cursor ?? null }),

  getGraph: async ({ service, params, query }) =>
    graphAround(service, await instrumentOf(service, params.id), query.depth, query.nodes),
};

type Found = Awaited<ReturnType<typeof findInstruments>>;

/** Several instruments to choose from, each with its address. */
function choice(found: Found, there: (id: string) => string): Redirect {
  return new Redirect(300, null, { ...found, links: found.candidates.map(({ id }) => there(id)) });
}

async function cardOf({ graph }: Parameters<typeof describeInstrument>[0], id: string) {
  const card = await graph.instrument(id);
  if (card === null) throw new DanchieuError('not-found', { ref: id });
  return card;
}
