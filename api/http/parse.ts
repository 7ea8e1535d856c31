import type { z } from 'zod';
import { DanchieuError } from '../../src/errors/errors.js';
import { nearestWord } from '../../src/text/nearest.js';
import { membersOf } from '../schemas/primitives.js';
import { WrongParameter } from './problem.js';

/**
 * Reads one part of a request by its schema. @throws WrongParameter for a name that the schema does not have,
 * `parameter-invalid` naming the parameter and what is wrong with it.
 */
export function parsePart<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const known = membersOf(schema);
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys;
    const beside = issue.path.length === 0 ? known : [];
    throw new WrongParameter([...issue.path, name].join('.'), nearestWord(name, beside), beside);
  }
  const name = issue === undefined || issue.path.length === 0 ? 'body' : issue.path.join('.');
  throw new DanchieuError('parameter-invalid', { name, detail: issue === undefined ? '' : wanted(issue) });
}

/** What would have been right, in signs that need no translation: `≤ 100`, `string`, `task | orientation`. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_big':
      return `${lengthOf(issue.origin)}≤ ${issue.maximum}`;
    case 'too_small':
      return `${lengthOf(issue.origin)}≥ ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'regex' ? String(issue.pattern) : issue.format;
    default:
      return issue.message;
  }
}

/** `string ` where the bound is one of a length, nothing where it is one of the number itself. */
function lengthOf(origin: string): string {
  return origin === 'number' || origin === 'int' ? '' : `${origin} `;
}

/** Only the named members of an answer, or of each item where it is a page. @throws WrongParameter for another name. */
export function pickFields(schema: z.ZodType, answer: unknown, fields: readonly string[]): unknown {
  const item = itemOf(schema);
  const known = membersOf(item ?? schema);
  for (const name of fields) {
    if (!known.includes(name)) throw new WrongParameter(`fields: ${name}`, nearestWord(name, known), known);
  }
  if (item === null || !isRecord(answer)) return pick(answer, fields);
  const { items } = answer;
  return { ...answer, items: Array.isArray(items) ? items.map((one) => pick(one, fields)) : items };
}

/** Checks the names before the work is done. */
export function checkFields(schema: z.ZodType, fields: readonly string[]): void {
  pickFields(schema, {}, fields);
}

function itemOf(schema: z.ZodType): z.ZodType | null {
  const shape = (schema as Partial<z.ZodObject>).shape as Readonly<Record<string, z.ZodType>> | undefined;
  return (shape?.items as Partial<z.ZodArray<z.ZodType>> | undefined)?.element ?? null;
}

function pick(value: unknown, fields: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(fields.flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : [])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
