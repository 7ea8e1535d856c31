import { answerSearch } from '../../service/ask/answer-search.js';
import type { searchRoutes } from '../contract/search.js';
import type { Handlers } from './call.js';
import { placesOf } from './choose.js';

export const searchHandlers: Handlers<typeof searchRoutes> = {
  searchTasks({ service, language, query }) {
    const { q, instrument, type, issuer, role, unit, place, document, year, period, sort, limit, cursor, facets } =
      query;
    const filter = {
      instruments: instrument,
      types: type,
      issuers: issuer,
      roles: role,
      units: unit,
      places: place?.flatMap((one) => placesOf(one) ?? []),
      documents: document,
      years: year?.map(Number),
      period,
    };
    return answerSearch(service, { words: q, filter, sort, facets, language }, { limit, after: cursor ?? null });
  },
};
