import { z } from 'zod';
import { PERIOD_KINDS, TASK_CATEGORIES } from '../../src/facts/task.js';
import { documentSummarySchema } from './document.js';
import { quoteSchema, roleSchema } from './mention.js';
import { documentId, instrumentId, isoDate, mentionId, offset, orNull, taskId } from './primitives.js';

const dutyBasis = z.enum(['printed', 'section', 'document']);

const periodSchema = z
  .object({ from: isoDate.nullable(), to: isoDate.nullable(), kind: z.enum(PERIOD_KINDS) })
  .meta({ id: 'Period' });

export const taskSchema = z
  .object({
    id: taskId,
    document: documentId,
    number: z.string().nullable().meta({ description: 'Printed label' }),
    path: z.string().meta({ description: 'Labels of the sections round it and its own ("III.9")' }),
    category: z.enum(TASK_CATEGORIES),
    start: offset,
    end: offset,
    segments: z.array(z.tuple([offset, offset])),
    text: z.string(),
    section: z.array(z.string()),
    lead: z.string().nullable(),
    leadBasis: dutyBasis.nullable(),
    coordinating: z.array(z.string()),
    time: z.string().nullable(),
    period: orNull(periodSchema),
    timeBasis: dutyBasis.nullable(),
    output: z.string().nullable(),
    legalBasis: z.string().nullable(),
    supervisor: z.string().nullable(),
  })
  .meta({ id: 'Task', description: 'One unit of work that someone must do' });

const namedUnit = z
  .object({
    text: z.string().meta({ description: 'As the task prints it' }),
    unit: z.string().nullable().meta({ description: 'As /units counts it: name and owning office; null for a group' }),
  })
  .meta({ id: 'NamedUnit' });

export const namedUnitsSchema = z
  .object({ lead: z.array(namedUnit), coordinating: z.array(namedUnit) })
  .meta({ id: 'NamedUnits', description: 'Who leads and coordinates a task, one by one in the order of the print' });

const evidenceSchema = z
  .object({ mention: mentionId, start: offset, end: offset, text: z.string() })
  .meta({ id: 'CitationEvidence', description: 'The first mention by which a task cites an instrument' });

const citation = {
  instrument: instrumentId,
  role: roleSchema,
  nested: z.boolean().meta({ description: 'True where it stands only inside the title of another instrument' }),
  certain: z.boolean().meta({ description: 'False where the mention is not resolved to this one instrument' }),
  covers: z.literal('guiding-texts').nullable(),
  evidence: evidenceSchema,
};

export const citationSchema = z
  .object(citation)
  .meta({ id: 'Citation', description: 'How a task cites an instrument' });

export const taskCitationSchema = z
  .object({
    task: taskSchema,
    document: documentSummarySchema,
    units: namedUnitsSchema,
    ...citation,
    quote: orNull(quoteSchema),
  })
  .meta({ id: 'TaskCitation', description: 'A task that cites an instrument, with how' });

export const taskEntrySchema = z
  .object({
    task: taskSchema,
    document: documentSummarySchema,
    units: namedUnitsSchema,
    citation: orNull(citationSchema),
  })
  .meta({
    id: 'TaskEntry',
    description: 'A task and its document; the citation when tasks of an instrument were asked for',
  });

export const unitSchema = z
  .object({
    name: z.string(),
    leads: z.number().int().meta({ description: 'Tasks it leads' }),
    coordinates: z.number().int().meta({ description: 'Tasks it coordinates' }),
    documents: z.number().int(),
  })
  .meta({ id: 'Unit', description: 'A unit by name and owning office' });
