import { answerSearch } from '../../service/ask/answer-search.js';
import { issuerId } from '../../service/ask/instruments/issuer-id.js';
import { slug } from '../../src/text/fold.js';
import type { searchRoutes } from '../contract/search.js';
import type { Handlers } from './call.js';
import { instrumentsOf, placesOf } from './choose.js';

export const searchHandlers: Handlers<typeof searchRoutes> = {
  async searchTasks({ service, language, query }) {
    const { q, instrument, type, issuer, role, place, document, year, period, sort, limit, cursor, facets } = query;
    const filter = {
      instruments: await instrumentsOf(service, instrument),
      types: type?.map(slug),
      issuers: issuer?.map((one) => issuerId(one) ?? one),
      roles: role,
      units: query.unit,
      wholeUnits: query.unitMatch === 'whole',
      outcomes: query.outcome,
      places: place?.flatMap((one) => placesOf(one) ?? []),
      documents: document,
      years: year?.map(Number),
      period,
    };
    return answerSearch(service, { words: q, filter, sort, facets, language }, { limit, after: cursor ?? null });
  },
};
