import { z } from 'zod';
import { STATUSES } from '../../src/facts/outcome.js';
import { counted, isoDate } from './primitives.js';

export const coverageSchema = z
  .object({
    documents: z.number().int(),
    tasks: z.number().int(),
    mentions: z.record(z.enum(STATUSES), z.number().int()),
    instruments: z.object({ cited: z.number().int(), provisional: z.number().int(), register: z.number().int() }),
    statements: z.number().int(),
    findings: z.number().int().meta({
      description:
        'In the texts: not understood, or contradicting itself. What planners need to know besides is in `totals` of /findings',
    }),
    firstDate: isoDate.nullable(),
    lastDate: isoDate.nullable(),
    types: z.array(counted),
    dirtyKeys: z.number().int().meta({ description: 'Numbers and names still to be settled' }),
    pendingTasks: z.number().int().meta({ description: 'Tasks still to be taken into the search index' }),
    register: z.object({ rows: z.number().int(), version: z.string() }),
    zero: z.string().meta({ description: 'What "nothing found" means here, in the language asked for' }),
  })
  .meta({ id: 'Coverage', description: 'What is in the store, and what a zero means' });
