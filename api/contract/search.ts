import { z } from 'zod';
import { ROLES } from '../../src/facts/mention.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { FACET_NAMES, SEARCH_SORTS, searchSchema } from '../schemas/search.js';
import { intervalQuery, listOf, pageQuery, repeated, typeQuery } from './query.js';
import { routes } from './route.js';

const text = z.string().min(1).max(300);

export const searchRoutes = routes({
  searchTasks: {
    tag: 'search',
    vi: 'Tìm nhiệm vụ theo lời văn; số, ký hiệu dẫn thẳng đến văn bản',
    en: 'Tasks by their words; a reference gives its instruments first',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      q: z.string().max(2_000).default('').meta({ description: 'Words; empty browses by the filters alone' }),
      instrument: listOf(text).optional().meta({ description: 'Ids or references of instruments that the task cites' }),
      type: listOf(typeQuery).optional().meta({ description: 'Type of an instrument that the task cites' }),
      issuer: listOf(text)
        .optional()
        .meta({ description: 'Id or name of the body that issued an instrument the task cites' }),
      role: listOf(z.enum(ROLES)).optional(),
      unit: repeated(text).optional().meta({ description: 'Leading or coordinating units, repeated' }),
      unitMatch: z.enum(['whole', 'beginning']).default('whole').meta({
        description:
          'whole: `unit` is a value of the facet, and finds just what is counted there; or the beginning of names',
      }),
      place: listOf(text).optional(),
      document: listOf(text).optional(),
      year: listOf(z.string().regex(/^\d{4}$/))
        .optional()
        .meta({ description: 'Years that the task’s time touches' }),
      outcome: listOf(z.enum(STATUSES)).optional().meta({ description: 'What a citation of the task was resolved to' }),
      period: intervalQuery.optional().meta({ description: 'Tasks whose time overlaps it' }),
      sort: z.enum(SEARCH_SORTS).default('relevance').meta({
        description: 'date: of the document, latest first; deadline: the end of the task’s time, earliest first',
      }),
      facets: listOf(z.enum(FACET_NAMES)).optional().meta({ description: 'Facets to count; none unless asked for' }),
    }),
    status: 200,
    answer: searchSchema,
    problems: [],
  },
});
