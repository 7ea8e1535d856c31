import { z } from 'zod';
import { ROLES } from '../../src/facts/mention.js';
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
      unit: repeated(text).optional(),
      place: listOf(text).optional(),
      document: listOf(text).optional(),
      year: listOf(z.string().regex(/^\d{4}$/))
        .optional()
        .meta({ description: 'Years that the task’s time touches' }),
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
