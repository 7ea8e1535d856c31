import { z } from 'zod';
import { findingSchema } from './finding.js';
import { instrumentSchema } from './instrument.js';
import { mentionSchema } from './mention.js';

const contextSchema = z
  .strictObject({
    date: z.string().max(20).optional().meta({ description: 'Day, month or year it was written', example: '2024-03' }),
    place: z.string().max(200).optional().meta({ description: 'Province or city of its office', example: 'Nghệ An' }),
    issuer: z.string().max(300).optional().meta({ description: 'Office that wrote it', example: 'Bộ Y tế' }),
    period: z.string().max(40).optional().meta({ description: 'Year or years it plans for', example: '2026-2030' }),
  })
  .meta({ id: 'Context', description: 'What is known of the citing text and settles which instruments it means' });

const textSchema = z.string().meta({ description: 'Plain text; all offsets count in it, in UTF-16 code units' });

export const lookupBodySchema = z
  .strictObject({ text: textSchema, context: contextSchema.default({}) })
  .meta({ id: 'LookupRequest' });

/** Where links of an annotated text lead: `{id}` stands for the instrument. Neither script nor another scheme. */
const linkSchema = z
  .string()
  .max(500)
  .regex(/^(?:https?:\/\/[^\s/]+)?\/(?!\/)[^\s]*\{id\}[^\s]*$/)
  .meta({ description: 'Address of an instrument, `{id}` in it', example: 'https://example.vn/van-ban/{id}' });

export const annotateBodySchema = z
  .strictObject({ text: textSchema, context: contextSchema.default({}), link: linkSchema.default('/van-ban/{id}') })
  .meta({ id: 'AnnotateRequest' });

const printed = { id: true, document: true, start: true, end: true, text: true, kind: true } as const;

const lookedUpMentionSchema = z
  .discriminatedUnion('lookedUp', [
    mentionSchema.extend({ lookedUp: z.literal(true) }),
    mentionSchema.pick(printed).extend({ lookedUp: z.literal(false) }),
  ])
  .meta({ id: 'LookedUpMention', description: 'A mention; beyond the limit of one request only where it stands' });

const provenance = {
  registerVersion: z.string().meta({ description: 'Equal versions give equal mentions of equal texts' }),
  textSha256: z.string().meta({ description: 'SHA-256 of the text as UTF-8, hex' }),
};

export const lookupSchema = z
  .object({
    mentions: z.array(lookedUpMentionSchema),
    tasks: z.number().int().meta({ description: 'Tasks of the text' }),
    findings: z.array(findingSchema).meta({ description: 'What to look at, with replacements ready to paste' }),
    instruments: z.array(instrumentSchema).meta({ description: 'Every instrument named, candidates included, by id' }),
    ...provenance,
  })
  .meta({ id: 'Lookup', description: 'What a text cites' });

export const annotatedSchema = z
  .object({
    html: z.string().meta({ description: 'The text, escaped, with every mention marked; line ends are kept' }),
    mentions: z.number().int(),
    ...provenance,
  })
  .meta({ id: 'AnnotatedText' });
