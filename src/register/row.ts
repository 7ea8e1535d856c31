import { z } from 'zod';
import { RELATIONS } from '../facts/statement.js';

const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** A name or alias by which a register instrument is cited, with the time in which it means this instrument. */
const registerNameSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(['name', 'alias']),
  /** Cited by this name from (inclusive) … to (exclusive); null: no limit. ISO dates. */
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});

const registerRelationSchema = z.object({
  relation: z.enum(RELATIONS),
  /** Instrument id of the other end; this row does `relation` to it. */
  to: z.string().min(1),
  part: z.enum(['whole', 'part']),
  source: z.string().min(1),
});

/** One known instrument. Rows that rest on memory are `verified: false` and yield `ambiguous` at most. */
export const registerRowSchema = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  number: z.string().nullable(),
  year: z.number().int().nullable(),
  term: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  title: z.string().nullable(),
  names: z.array(registerNameSchema),
  issued: isoDate.nullable(),
  effective: isoDate.nullable(),
  expires: isoDate.nullable(),
  /** Who issued it, as the source prints it. */
  issuedBy: z.string().nullable(),
  relations: z.array(registerRelationSchema),
  asOf: isoDate,
  source: z.string().min(1),
  verified: z.boolean(),
});

export type RegisterName = z.infer<typeof registerNameSchema>;
export type RegisterRelation = z.infer<typeof registerRelationSchema>;
export type RegisterRow = z.infer<typeof registerRowSchema>;
