import { z } from 'zod';
import { BASES } from '../../src/designation/identity.js';
import { MENTION_KINDS, ROLES, ZONES } from '../../src/facts/mention.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { documentId, instrumentId, isoDate, mentionId, offset, orNull, taskId } from './primitives.js';

export const identitySchema = z
  .object({
    type: z.string(),
    number: z.string().nullable(),
    name: z.string().nullable(),
    year: z.number().int().nullable(),
    term: z.string().nullable(),
    issuer: z.string().nullable(),
    place: z.string().nullable(),
  })
  .meta({ id: 'Identity', description: 'Which instrument is meant: series, number, year or Party term, and owner' });

const basis = z.enum(BASES).optional();
const identityBasisSchema = z
  .object({ type: basis, number: basis, year: basis, term: basis, issuer: basis, place: basis })
  .meta({ id: 'IdentityBasis', description: 'Where each part of the identity was learnt from' });

export const statusSchema = z.enum(STATUSES).meta({
  id: 'Status',
  description: 'resolved: one instrument; ambiguous: candidates; unresolved: identity incomplete; malformed: no number',
});
export const roleSchema = z.enum(ROLES).meta({ id: 'Role', description: 'What a task does with an instrument' });

const pinpointSchema = z
  .object({
    text: z.string(),
    articles: z.array(
      z.object({ article: z.string().nullable(), clause: z.string().nullable(), point: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Pinpoint', description: 'Article, clause and point beside the number' });

export const mentionSchema = z
  .object({
    id: mentionId,
    document: documentId,
    start: offset,
    end: offset,
    text: z.string().meta({ description: '`original.slice(start, end)`' }),
    kind: z.enum(MENTION_KINDS),
    type: z.string().nullable(),
    number: z.string().nullable().meta({ description: 'Canonical number and symbol, when one is printed' }),
    date: isoDate.nullable(),
    issuer: z.string().nullable(),
    title: z.string().nullable(),
    status: statusSchema,
    instrument: instrumentId.nullable(),
    provisional: z.boolean(),
    candidates: z.array(instrumentId),
    identity: identitySchema,
    basis: identityBasisSchema,
    because: z.string().meta({ description: 'What decided, or what is missing: a code and its value' }),
    against: z.string().nullable(),
    pinpoint: orNull(pinpointSchema),
    task: taskId.nullable(),
    zone: z.enum(ZONES),
    roles: z.array(roleSchema),
    covers: z.literal('guiding-texts').nullable(),
    nestedIn: mentionId.nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Mention', description: 'One citation as a document prints it, with what it denotes' });

export const quoteSchema = z
  .object({
    document: documentId,
    path: z.string(),
    start: offset,
    end: offset,
    line: z.number().int().meta({ description: 'Line of the original, from 1' }),
    before: z.string(),
    text: z.string(),
    after: z.string(),
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
  })
  .meta({ id: 'Quote', description: 'Words as printed with what stands round them; white space collapsed' });

export const quotedMentionSchema = mentionSchema
  .extend({ quote: orNull(quoteSchema) })
  .meta({ id: 'QuotedMention', description: 'A mention with the words round it' });
