import { z } from 'zod';

const part = z.object({ up: z.boolean(), kind: z.string() }).meta({ id: 'Part' });

export const liveSchema = z.object({ status: z.literal('up') }).meta({ id: 'Live' });

export const readySchema = z
  .object({
    status: z.enum(['ready', 'degraded', 'down']),
    graph: part,
    search: part,
  })
  .meta({ id: 'Ready', description: 'Each part and whether it answers' });

export const sessionSchema = z
  .object({
    version: z.string(),
    reading: z.enum(['open', 'key']),
    writing: z.boolean().meta({ description: 'Whether the key of this request may write' }),
    limits: z.object({
      lookupCharacters: z.number().int(),
      lookupCitations: z.number().int(),
      uploadBytes: z.number().int(),
      page: z.number().int(),
    }),
  })
  .meta({ id: 'Session', description: 'What this server is and what the caller may do' });
