import { searchStore } from '../../service/ask/search-store.js';
import type { searchRoutes } from '../contract/search.js';
import type { Handlers } from './call.js';
import { placesOf } from './choose.js';

export const searchHandlers: Handlers<typeof searchRoutes> = {
  searchTasks({ service, language, query }) {
    const { q, instrument, type, role, unit, place, document, year, limit, cursor, facets } = query;
    const filter = {
      instruments: instrument,
      types: type,
      roles: role,
      units: unit,
      places: place?.flatMap((one) => placesOf(one) ?? []),
      documents: document,
      years: year?.map(Number),
    };
    return searchStore(service, { words: q, filter, facets: facets ?? [], language }, { limit, after: cursor ?? null });
  },
};
