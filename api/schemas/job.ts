import { z } from 'zod';
import { statedSchema } from './document.js';
import { documentId, orNull } from './primitives.js';
import { problemSchema } from './problem.js';

const externalId = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: 'The office’s own id of the document: a newer text under it replaces the older one' });

const name = z
  .string()
  .min(1)
  .max(300)
  .meta({ description: 'What it is called: the name of its file, or any name', example: 'Kế hoạch 12 năm 2026.txt' });

const text = z.string().meta({ description: 'Plain text: what all offsets count in, in UTF-16 code units' });

/** A document under the id it has in the address. */
export const namedTextSchema = z
  .strictObject({ name, text, ...statedSchema.shape })
  .meta({ id: 'NamedText', description: 'A text and what a person states of it' });

export const newDocumentSchema = z
  .strictObject({ name, text, externalId: externalId.optional(), ...statedSchema.shape })
  .meta({ id: 'NewDocument', description: 'A text to take in and what a person states of it' });

/** Fields of a form beside its file (`.txt`, `.md`; UTF-8, or UTF-16 with a byte order mark). */
export const namedFileSchema = z
  .strictObject({ name: name.optional(), ...statedSchema.shape })
  .meta({ id: 'NamedFile' });

export const newFileSchema = z
  .strictObject({ name: name.optional(), externalId: externalId.optional(), ...statedSchema.shape })
  .meta({ id: 'NewFile' });

const countsSchema = z
  .object({
    tasks: z.number().int(),
    mentions: z.number().int(),
    findings: z.number().int().meta({ description: 'As `/findings` lists them: the two that follow together' }),
    findingsInText: z.number().int().meta({ description: 'Not understood as it is written, or contradicting itself' }),
    findingsForPlanning: z
      .number()
      .int()
      .meta({ description: 'Understood, and to be looked at before planning: replaced, expired, merged bodies, …' }),
  })
  .meta({ id: 'JobCounts' });

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['put', 'restate', 'read']).meta({ description: 'read: a text that is not kept' }),
    state: z.enum(['queued', 'running', 'done', 'failed']),
    progress: z.number().min(0).max(1),
    message: z.string().meta({ description: 'What is being done, in the language asked for' }),
    document: documentId.nullable().meta({ description: 'The document it makes or changes' }),
    written: z
      .enum(['written', 'unchanged'])
      .nullable()
      .meta({ description: 'unchanged: the store held just that already' }),
    counts: orNull(countsSchema).meta({ description: 'What is in the document, once it is done' }),
    error: orNull(problemSchema).meta({ description: 'Why it failed' }),
    accepted: z.iso.datetime().meta({ description: 'When it was accepted' }),
  })
  .meta({ id: 'Job', description: 'Work that was accepted: ask again until it is done or failed' });
