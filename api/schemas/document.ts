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
    date: isoDate.nullable(),
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

export const statedSchema = z
  .strictObject({
    date: z.iso.date().or(z.literal('')).optional().meta({ description: 'Date of the document; "" takes it back' }),
    place: z.string().max(200).optional().meta({ description: 'Province or city of its office', example: 'Nghệ An' }),
    issuer: z.string().max(300).optional().meta({ description: 'Office that wrote it', example: 'Bộ Y tế' }),
    period: z.string().max(40).optional().meta({ description: 'Year or years it plans for', example: '2026-2030' }),
  })
  .meta({ id: 'StatedFacts', description: 'What a person states of a document where the file does not say it' });

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
