import { z } from 'zod';
import { FINDING_ACTIONS, FINDING_KINDS } from '../../src/facts/finding.js';
import { instrumentSchema } from './instrument.js';
import { quoteSchema } from './mention.js';
import { documentId, instrumentId, isoDate, mentionId, nextCursor, offset, orNull, taskId } from './primitives.js';

const findingKindSchema = z.enum(FINDING_KINDS).meta({ id: 'FindingKind' });

export const findingSchema = z
  .object({
    id: z.string(),
    kind: findingKindSchema,
    document: documentId,
    mention: mentionId.nullable(),
    task: taskId.nullable(),
    start: offset.nullable(),
    end: offset.nullable(),
    line: z.number().int().nullable(),
    text: z.string(),
    printed: z.string().nullable(),
    against: z.string().nullable(),
    instrument: instrumentId.nullable(),
    candidates: z.array(instrumentId),
    since: isoDate.nullable().meta({ description: 'Since when what stands against the print holds' }),
    action: z.enum(FINDING_ACTIONS).meta({ description: 'What was done about it' }),
    replacement: z.string().nullable().meta({ description: 'A citation ready to paste in place of the printed one' }),
    times: z.number().int().meta({ description: 'Places of the document it holds for; the offsets are of the first' }),
  })
  .meta({ id: 'Finding', description: 'Something not understood, or that contradicts itself' });

export const quotedFindingSchema = findingSchema
  .extend({
    quote: orNull(quoteSchema),
    choices: z.array(instrumentSchema).meta({ description: 'The candidates as the store knows them' }),
  })
  .meta({ id: 'QuotedFinding' });

export const findingsSchema = z
  .object({
    items: z.array(quotedFindingSchema),
    next: nextCursor,
    counts: z.partialRecord(findingKindSchema, z.number().int()).meta({ description: 'How many of each kind in all' }),
    totals: z.object({ inText: z.number().int(), forPlanning: z.number().int() }).meta({
      description: 'inText: what the texts leave open or contradict; forPlanning: what planners need to know',
    }),
  })
  .meta({ id: 'Findings' });
