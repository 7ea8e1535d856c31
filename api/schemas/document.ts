import { z } from 'zod';
import { dateInterval, documentId, isoDate, mentionId, offset, orNull } from './primitives.js';

const factBasis = z.enum(['printed', 'stated', 'inferred']);
const knownText = z
  .object({ value: z.string(), basis: factBasis })
  .meta({ id: 'KnownText', description: 'A value with where it comes from; `stated` was said by a person' });
const knownInterval = z.object({ value: dateInterval, basis: factBasis }).meta({ id: 'KnownInterval' });

export const documentSummarySchema = z
  .object({
    id: documentId,
    path: z.string(),
    title: z.string().nullable(),
    type: z.string().nullable(),
    issuer: z.string().nullable().meta({ description: 'Office that wrote it, as it says or as was stated' }),
    date: isoDate.nullable().meta({ description: 'The day it is listed under: the last it can have been written on' }),
    dated: orNull(knownInterval),
    place: z.string().nullable(),
    period: orNull(dateInterval),
    tasks: z.number().int(),
    mentions: z.number().int(),
  })
  .meta({ id: 'DocumentSummary' });

export const documentSchema = z
  .object({
    id: documentId,
    path: z.string(),
    contentHash: z.string().meta({ description: 'SHA-256 of the content, hex' }),
    type: orNull(knownText),
    number: orNull(knownText),
    title: z.string().nullable(),
    date: orNull(knownInterval),
    issuer: orNull(knownText),
    agency: z.string().nullable(),
    place: orNull(knownText),
    period: orNull(knownInterval),
    issuedWith: mentionId.nullable(),
    length: z.number().int().meta({ description: 'Of the original, in UTF-16 code units' }),
  })
  .meta({ id: 'Document', description: 'What a document says of itself, or a person states of it' });

/** What is said anew; an empty word or null takes back what was said before. */
function stated(length: number) {
  return z
    .string()
    .max(length)
    .nullable()
    .transform((value) => value?.trim() ?? '')
    .optional();
}

export const statedSchema = z
  .strictObject({
    date: stated(20).meta({ description: 'Day, month or year it was written', example: '2024-03' }),
    place: stated(200).meta({ description: 'Province or city of its office', example: 'Nghệ An' }),
    issuer: stated(300).meta({ description: 'Office that wrote it', example: 'Bộ Y tế' }),
    period: stated(40).meta({ description: 'Year or years it plans for', example: '2026-2030' }),
  })
  .meta({
    id: 'StatedFacts',
    description: 'What a person states of a document where its file does not; "" or null takes back what was stated',
  });

export const documentDetailSchema = z
  .object({
    document: documentSchema,
    summary: documentSummarySchema,
    stated: z.object({
      date: z.string().optional(),
      place: z.string().optional(),
      issuer: z.string().optional(),
      period: z.string().optional(),
    }),
    externalId: z.string().nullable(),
  })
  .meta({ id: 'DocumentDetail' });

export const documentTextSchema = z
  .object({ document: documentId, text: z.string(), length: offset })
  .meta({ id: 'DocumentText', description: 'The original text as decoded: what all offsets count in' });
