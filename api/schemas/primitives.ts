import { z } from 'zod';
import type { $ZodTypes } from 'zod/v4/core';

/** A day, or a month or year where no more is known. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: 'ISO date: 2026-11-23, or 2026-11 or 2026 where no more is known', example: '2021-12-23' });

export const dateInterval = z
  .object({ from: isoDate, to: isoDate })
  .meta({ id: 'DateInterval', description: 'First and last day; equal where the day is known' });

export const instrumentId = z.string().meta({
  description: 'Id of an instrument: a readable slug of its whole identity',
  example: 'nghi-dinh-118-2021-nd-cp',
});
export const documentId = z.string().meta({ description: 'Id of a document of the store' });
export const taskId = z.string().meta({ description: 'Id of a task' });
export const mentionId = z.string().meta({ description: 'Id of a mention' });

/** A position in the original text, in UTF-16 code units. */
export const offset = z
  .number()
  .int()
  .min(0)
  .meta({ description: 'UTF-16 code units from the beginning of the original text' });

export const counted = z.object({ value: z.string(), count: z.number().int() }).meta({ id: 'Counted' });

/** A schema, or null; as `anyOf`, which says the same of a referenced schema in OpenAPI 3.1. */
export function orNull<T extends z.ZodType>(schema: T): z.ZodUnion<[T, z.ZodNull]> {
  return z.union([schema, z.null()]);
}

/** One page of a list: `next` is the cursor of the following page, null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: nextCursor });
}

export const nextCursor = z
  .string()
  .nullable()
  .meta({ description: 'Pass it as `cursor` for the next page; null on the last page' });

/** The named members of an object schema; empty for any other schema. */
export function membersOf(schema: z.ZodType): readonly string[] {
  const { def } = (schema as unknown as $ZodTypes)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type === 'union') return [...new Set(def.options.flatMap((one) => membersOf(one as z.ZodType)))];
  return [];
}

/** The schema of a member of an object, through what may be absent; undefined where it has none of that name. */
export function memberOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const { def } = (schema as unknown as $ZodTypes)._zod;
  const member = def.type === 'object' ? (def.shape[name] as z.ZodType | undefined) : undefined;
  if (member === undefined) return undefined;
  const inner = (member as unknown as $ZodTypes)._zod.def;
  return inner.type === 'optional' || inner.type === 'default' || inner.type === 'nullable'
    ? (inner.innerType as z.ZodType)
    : member;
}
