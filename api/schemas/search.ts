import { z } from 'zod';
import { documentSummarySchema } from './document.js';
import { instrumentSchema } from './instrument.js';
import { roleSchema, statusSchema } from './mention.js';
import { documentId, instrumentId, isoDate, nextCursor, orNull, taskId } from './primitives.js';
import { namedUnitsSchema, taskSchema } from './task.js';

const searchTask = z
  .object({
    id: taskId,
    document: documentId,
    documentTitle: z.string(),
    number: z.string().nullable(),
    path: z.string(),
    text: z.string(),
    section: z.array(z.string()),
    instruments: z.array(instrumentId),
    roles: z.array(roleSchema),
    outcomes: z.array(statusSchema).optional().meta({ description: 'What its citations were resolved to' }),
    lead: z.string().nullable(),
    coordinating: z.array(z.string()),
    place: z.string().nullable(),
    date: isoDate.nullable().meta({ description: 'The day its document is listed under' }),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
  })
  .meta({ id: 'SearchTask', description: 'A task as it is searched' });

export const searchHitSchema = z
  .object({
    task: taskId,
    highlights: z
      .array(z.tuple([z.number().int(), z.number().int()]))
      .meta({ description: 'Ranges of `document.text` that match' }),
    document: searchTask,
    record: orNull(taskSchema).meta({ description: 'The task in full' }),
    in: orNull(documentSummarySchema),
    uncertain: z.array(instrumentId).meta({
      description: 'Of `document.instruments`, bearers of one number or name that the words of the task leave open',
    }),
    units: orNull(namedUnitsSchema),
  })
  .meta({ id: 'SearchHit' });

const facetValueSchema = z
  .object({ value: z.string(), label: z.string(), count: z.number().int() })
  .meta({ id: 'FacetValue', description: 'A value to filter by, its name, and how many of the found tasks have it' });

/** Facets that can be counted, as the search side names them. */
export const FACET_NAMES = [
  'instrument',
  'type',
  'issuer',
  'role',
  'unit',
  'place',
  'document',
  'year',
  'outcome',
] as const;

export const SEARCH_SORTS = ['relevance', 'date', 'deadline'] as const;

export const searchSchema = z
  .object({
    words: z.string(),
    instruments: z.array(instrumentSchema).meta({ description: 'What the words mean when they are a reference' }),
    othersInRegister: z.number().int(),
    hits: z.array(searchHitSchema),
    total: z.number().int(),
    next: nextCursor,
    complete: z.boolean().meta({ description: 'False where there are more hits than the 1,000 that can be paged to' }),
    pending: z.number().int().meta({ description: 'Tasks that are not in the search index as they are yet' }),
    facets: z.partialRecord(z.enum(FACET_NAMES), z.array(facetValueSchema)),
    cited: z.array(instrumentSchema).meta({ description: 'The instruments that the hits of this page cite' }),
    suggestions: z.array(instrumentSchema).meta({ description: 'Near misses, where nothing was found' }),
  })
  .meta({ id: 'Search' });
