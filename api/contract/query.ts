import { z } from 'zod';
import { isoDate } from '../schemas/primitives.js';

export const MAX_LIMIT = 100;

/** A list as `a,b` or as the parameter repeated. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(splitList, z.array(item).max(50));
}

function splitList(value: string | readonly string[] | undefined): unknown {
  if (value === undefined) return undefined;
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  return given.flatMap((one) => (typeof one === 'string' ? one.split(',').map((part) => part.trim()) : [one]));
}

/** A list whose items may hold commas (names of units): repeated only. */
export function repeated<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(50),
  );
}

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const fields = listOf(z.string().min(1).max(60))
  .optional()
  .meta({ description: 'Only these members of the answer, or of each item of a list' });

export const fieldsQuery = { fields };

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(20).meta({ description: 'Items a page, 1 to 100' }),
  cursor: z.string().min(1).max(2_000).optional().meta({ description: '`next` of the page before' }),
  fields,
};

export const countQuery = {
  count: flag.default(false).meta({ description: 'Also count everything the list holds (`total`)' }),
};

export const placeQuery = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Province: its name or its id', example: 'Nghệ An' });

export const unitMatchQuery = z.enum(['beginning', 'whole']).default('beginning').meta({
  description: 'Whether `unit` is the beginning of names, or the whole name of one unit as /units gives it',
});

/** A time as `2026`, `2024-2025`, `2024-03` or `2024-03-01..2024-06-30`, read as its first and last day. */
export const intervalQuery = z
  .string()
  .max(40)
  .transform((text, context) => {
    const found = readInterval(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: '2026, 2024-2025, 2024-03, 2024-03-01..2024-06-30' });
    return z.NEVER;
  })
  .meta({ description: 'A time: 2026, 2024-2025, 2024-03, 2024-03-01..2024-06-30', example: '2026' });

function readInterval(text: string): { readonly from: string; readonly to: string } | null {
  const years = /^(\d{4})\s?[-–]\s?(\d{4})$/.exec(text.trim());
  const [first = '', last = first] = years === null ? text.split('..') : [years[1], years[2]];
  const from = edge(first.trim(), 'first');
  const to = edge(last.trim(), 'last');
  return from === null || to === null || from > to ? null : { from, to };
}

function edge(text: string, which: 'first' | 'last'): string | null {
  if (!isoDate.safeParse(text).success) return null;
  const [year = 0, month, day] = text.split('-').map(Number);
  const last = which === 'last';
  const date = new Date(0);
  if (day !== undefined) date.setUTCFullYear(year, (month ?? 1) - 1, day);
  else if (month !== undefined) date.setUTCFullYear(year, last ? month : month - 1, last ? 0 : 1);
  else date.setUTCFullYear(year, last ? 11 : 0, last ? 31 : 1);
  const iso = date.toISOString().slice(0, 10);
  return iso.startsWith(text) ? iso : null;
}
