import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../src/document-types/index.js';
import { MENTION_KINDS, ROLES } from '../../src/facts/mention.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { parseTerm } from '../../src/terms/index.js';
import { slug } from '../../src/text/fold.js';
import { nearestWord } from '../../src/text/nearest.js';
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

const unitMatchQuery = z.enum(['beginning', 'whole']).default('beginning').meta({
  description: 'Whether `unit` is the beginning of names, or the whole name of one unit as /units gives it',
});

const text = (longest: number) => z.string().min(1).max(longest);

const TYPES = DOCUMENT_TYPES.map(({ term }) => term);

/** A type of instruments or documents, by its term or slug; accents and case do not count. Another word is refused. */
export const typeQuery = text(100)
  .transform((typed, context) => {
    const wanted = slug(typed);
    const found = TYPES.find((term) => slug(term) === wanted);
    if (found !== undefined) return found;
    // Compared without accents, as it would have been read; said as it is written.
    const near = nearestWord(wanted, TYPES.map(slug));
    const meant = TYPES.find((term) => slug(term) === near);
    context.addIssue({ code: 'custom', message: meant === undefined ? TYPES.join(' | ') : `${typed} → ${meant}` });
    return z.NEVER;
  })
  .meta({ description: 'Type, in Vietnamese', example: 'nghị định' });

/** A Party term, as identities have it. */
export const termQuery = text(20)
  .transform((typed, context) => {
    const term = parseTerm(typed);
    if (term !== null) return term;
    context.addIssue({ code: 'custom', message: '13 | XIII | 2020-2025' });
    return z.NEVER;
  })
  .meta({ description: 'Party term', example: '13' });

/** A unit and what it does. */
export const unitQuery = {
  unit: text(300).optional().meta({ description: 'Leading or coordinating unit' }),
  unitMatch: unitMatchQuery,
  duty: z.enum(['lead', 'coordinating', 'any']).default('any').meta({ description: 'What `unit` does' }),
};

export const documentQuery = text(400).meta({ description: 'Id, path or external id of the document' });

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

/** What mentions are filtered by, in lists of them and of the documents they stand in. */
export const mentionQuery = {
  document: documentQuery.optional(),
  role: listOf(z.enum(ROLES)).optional().meta({ description: 'One of these among the roles of the mention' }),
  outcome: listOf(z.enum(STATUSES)).optional().meta({ description: 'What the mention was resolved to' }),
  kind: listOf(z.enum(MENTION_KINDS)).optional(),
  ...unitQuery,
  place: placeQuery.optional(),
  period: intervalQuery.optional().meta({ description: 'Mentions in tasks whose time overlaps it' }),
  deadline: intervalQuery.optional().meta({ description: 'Mentions in tasks that end within it' }),
};
