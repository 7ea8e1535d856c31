import type { z } from 'zod';
import { DanchieuError } from '../../src/errors/errors.js';
import { nearestWord } from '../../src/text/nearest.js';
import { memberOf, membersOf } from '../schemas/primitives.js';
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
    const beside = issue.path.length === 0 ? known : membersOf(memberAt(schema, issue.path));
    throw new WrongParameter([...issue.path, name].join('.'), nearestWord(name, beside), beside);
  }
  const name = issue === undefined || issue.path.length === 0 ? 'body' : nameOf(issue.path);
  throw new DanchieuError('parameter-invalid', { name, detail: issue === undefined ? '' : wanted(issue, given) });
}

/** The schema of what stands at a path of an object. */
function memberAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>((at, part) => memberOf(at, String(part)) ?? at, schema);
}

/** What would have been right, in signs that need no translation: `≤ 100`, `string`, `task | orientation`. */
function wanted(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return nearestFirst(valueAt(given, issue.path), issue.values.map(String));
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

/** As the caller wrote it: an item of the list in `kind=a,b` is a part of `kind`. */
function nameOf(path: readonly PropertyKey[]): string {
  return (path.length === 2 && typeof path[1] === 'number' ? path.slice(0, 1) : path).join('.');
}

/** `ambigous → ambiguous (ambiguous | unresolved)`; only the values there are where none is near. */
function nearestFirst(written: unknown, values: readonly string[]): string {
  const listed = values.join(' | ');
  const nearest = typeof written === 'string' ? nearestWord(written.slice(0, 100), values) : null;
  return nearest === null ? listed : `${String(written).slice(0, 100)} → ${nearest} (${listed})`;
}

/** What stands at a path of what was given; an item of a list may stand between commas. */
function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = given;
  for (const part of path) {
    if (typeof part === 'number') {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      value = items.flatMap((one) => (typeof one === 'string' ? one.split(',').map((word) => word.trim()) : [one]))[
        part
      ];
    } else value = isRecord(value) && Object.hasOwn(value, part) ? value[String(part)] : undefined;
  }
  return value;
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
