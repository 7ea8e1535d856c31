import { z } from 'zod';
import { FINDING_KINDS } from '../../src/facts/finding.js';
import { findingsSchema } from '../schemas/finding.js';
import { listOf, pageQuery } from './query.js';
import { routes } from './route.js';

export const findingRoutes = routes({
  listFindings: {
    tag: 'findings',
    vi: 'Cần xác minh: những gì chưa xác định được hoặc mâu thuẫn',
    en: 'What was not understood, or contradicts itself, with the words',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      kind: listOf(z.enum(FINDING_KINDS)).optional(),
      document: z.string().min(1).max(400).optional(),
      instrument: z.string().min(1).max(400).optional().meta({
        description: 'Id or reference of the instrument whose citations they question, or of a candidate of them',
      }),
    }),
    status: 200,
    answer: findingsSchema,
    redirects: [300],
    problems: ['not-found'],
  },
});
