import { z } from 'zod';
import { registerRowSchema } from '../../src/register/row.js';
import { documentSummarySchema } from './document.js';
import { edgeSchema, quotedEdgeSchema } from './edge.js';
import { identitySchema, quoteSchema, roleSchema } from './mention.js';
import { counted, instrumentId, isoDate, nextCursor, orNull } from './primitives.js';
import { citationSchema, taskCitationSchema } from './task.js';

const summary = {
  id: instrumentId,
  identity: identitySchema,
  provisional: z.boolean(),
  title: z.string().nullable(),
  issued: isoDate.nullable(),
  issuer: z.string().nullable().meta({ description: 'Who issued it, as far as register, print or number tell' }),
  inRegister: z.boolean(),
  tasks: z.number().int(),
  mentions: z.number().int(),
  documents: z.number().int(),
};

export const instrumentSchema = z
  .object(summary)
  .meta({ id: 'Instrument', description: 'An instrument with how often it is cited in this store' });

const registerEntrySchema = registerRowSchema.meta({
  id: 'RegisterEntry',
  description: 'What the register of known instruments holds, up to `asOf`',
});

export const validitySchema = z
  .object({
    state: z.enum(['in-force', 'not-yet', 'expired', 'replaced', 'repealed', 'unknown']),
    since: isoDate.nullable(),
    by: instrumentId.nullable().meta({ description: 'The instrument that replaces or repeals it' }),
    asOf: isoDate.meta({ description: 'Last day for which the register speaks' }),
  })
  .meta({ id: 'Validity', description: 'Whether it is in force today, as far as the register goes' });

const printed = z.object({ titles: z.array(counted), dates: z.array(counted), issuers: z.array(counted) });

export const instrumentCardSchema = z
  .object({
    ...summary,
    register: orNull(registerEntrySchema),
    validity: orNull(validitySchema),
    printed: printed.meta({ description: 'As documents print it, most frequent first; at most 10 each' }),
    outgoing: z.array(edgeSchema).meta({ description: 'First relations to others; `/relations` pages through all' }),
    incoming: z.array(edgeSchema),
    related: z.array(instrumentSchema).meta({ description: 'The instruments at the other ends, by id' }),
    findings: z
      .number()
      .int()
      .meta({ description: 'In the texts that cite it; `/findings?instrument=` has what is for planning, too' }),
    texts: z.array(documentSummarySchema).meta({ description: 'Documents that are it or are issued with it' }),
    drafts: z.array(z.object({ id: instrumentId, name: z.string() })).meta({
      description: 'Drafts under which documents announced it; their ids lead here',
    }),
  })
  .meta({ id: 'InstrumentCard' });

export const foundSchema = z
  .object({
    ref: z.string(),
    candidates: z.array(instrumentSchema),
    othersInRegister: z.number().int().meta({ description: 'Further ones that only the register knows' }),
  })
  .meta({ id: 'Found', description: 'Every instrument that a reference fits' });

export const citingDocumentSchema = z
  .object({
    document: documentSummarySchema,
    mentions: z.number().int(),
    tasks: z.number().int(),
    roles: z.array(roleSchema),
    first: orNull(quoteSchema).meta({ description: 'The first mention, with its offset and the words round it' }),
  })
  .meta({ id: 'CitingDocument', description: 'A document that cites an instrument, with how often and where first' });

export const citedInstrumentSchema = z
  .object({
    instrument: instrumentSchema,
    certain: z.boolean(),
    mentions: z.number().int(),
    roles: z.array(roleSchema),
    relations: z.array(edgeSchema).meta({ description: 'What the citing instrument is stated to do to it' }),
    first: orNull(quoteSchema),
  })
  .meta({ id: 'CitedInstrument', description: 'An instrument that another one cites, with how often and where first' });

export const TASK_GROUP_NAMES = ['direct', 'other', 'indirect', 'title'] as const;

const via = z
  .union([
    z.object({ relation: edgeSchema.shape.relation, planned: z.boolean(), instrument: instrumentId }),
    z.object({ covers: z.literal('guiding-texts'), instrument: instrumentId }),
  ])
  .meta({ id: 'Via', description: 'Why a task concerns the instrument indirectly' });

export const taskGroupSchema = z
  .object({
    group: z.enum(TASK_GROUP_NAMES),
    tasks: z.array(taskCitationSchema.extend({ via: orNull(via) }).meta({ id: 'GroupedTask' })),
    next: nextCursor,
    cut: z.boolean().meta({ description: 'More instruments carry this one on than were looked through' }),
    total: z.number().int().optional().meta({
      description: 'Tasks in the group, with `count=true`; absent where counting would mean reading all of them',
    }),
  })
  .meta({ id: 'TaskGroup' });

export const instrumentTasksSchema = z
  .object({
    instrument: instrumentSchema,
    groups: z.array(taskGroupSchema).meta({ description: 'Best first; a task stands in the first that fits' }),
    through: z.array(instrumentSchema).meta({ description: 'Instruments through which the indirect ones concern it' }),
  })
  .meta({ id: 'InstrumentTasks' });

const step = z
  .object({ depth: z.number().int(), edge: edgeSchema, instrument: instrumentSchema, quote: orNull(quoteSchema) })
  .meta({ id: 'TraceStep' });

export const traceSchema = z
  .object({ root: instrumentSchema, up: z.array(step), down: z.array(step), cut: z.array(instrumentId) })
  .meta({ id: 'Trace', description: 'What an instrument rests on (up) and what rests on it (down)' });

const touchedTask = taskCitationSchema
  .extend({ citations: z.array(citationSchema.extend({ quote: orNull(quoteSchema) })) })
  .meta({
    id: 'TouchedTask',
    description: 'A task that a change would touch, once: its first citation of what is touched, and all of them',
  });

export const impactSchema = z
  .object({
    root: instrumentSchema,
    reached: z.array(step),
    tasks: z.object({ items: z.array(touchedTask), next: nextCursor }),
    units: z.array(counted),
    documents: z.array(documentSummarySchema),
    totals: z.object({
      instruments: z.number().int(),
      tasks: z.number().int(),
      units: z.number().int(),
      documents: z.number().int(),
    }),
    cut: z.array(instrumentId),
  })
  .meta({ id: 'Impact', description: 'What a change of an instrument would touch' });

export const graphSchema = z
  .object({
    root: instrumentId,
    nodes: z.array(z.object({ ...summary, depth: z.number().int() }).meta({ id: 'GraphNode' })),
    edges: z.array(edgeSchema),
    cut: z.array(instrumentId).meta({ description: 'Instruments of which not every neighbour is shown' }),
  })
  .meta({ id: 'Graph' });

export const relationEntrySchema = z
  .object({ edge: quotedEdgeSchema, other: orNull(instrumentSchema) })
  .meta({ id: 'RelationEntry', description: 'An edge, its words, and the instrument at the other end' });
