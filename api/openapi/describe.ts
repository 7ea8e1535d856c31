import { z } from 'zod';
import { CONTRACT } from '../contract/contract.js';
import type { RouteContract } from '../contract/route.js';
import { TAGS } from '../contract/route.js';
import { ROUTES, type RouteName } from '../contract/routes.js';
import { problemSchema } from '../schemas/problem.js';
import { type Json, jsonSchemaOf } from './json-schema.js';
import { EVERY_ROUTE, INTRODUCTION, TAG_NAMES } from './words.data.js';

const KEYS = [{ bearer: [] }, { header: [] }];

/** The API as OpenAPI 3.1, made from the contract that validates requests and types answers: they cannot differ. */
export function describeApi(version: string, base: string): Json {
  const schemas = new Map<string, unknown>();
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const [method = '', path = ''] = ROUTES[name].split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name, CONTRACT[name], schemas) };
  }
  schemaOf(problemSchema, 'output', schemas);
  return {
    openapi: '3.1.0',
    info: { title: 'Dẫn Chiếu', version, ...INTRODUCTION },
    servers: [{ url: base }],
    security: [{}, ...KEYS],
    tags: TAGS.map((tag) => ({ name: tag, description: TAG_NAMES[tag] })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        header: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function operation(operationId: string, route: RouteContract, schemas: Map<string, unknown>): Json {
  const { tag, vi, en, body, form, status, answer, streams = [], redirects = [], unready } = route;
  const content =
    answer === undefined
      ? Object.fromEntries(streams.map((media) => [media, { schema: { type: 'string' } }]))
      : { 'application/json': { schema: schemaOf(answer, 'output', schemas) } };
  const choices = { 'application/problem+json': { schema: PROBLEM } };
  const moved = { description: 'Moved: see Location', headers: { Location: { schema: { type: 'string' } } } };
  return {
    operationId,
    tags: [tag],
    summary: en,
    description: vi,
    // Reading needs a key only where the server says so; writing always does.
    ...(route.access === 'write' ? { security: KEYS } : {}),
    ...parametersOf(route, schemas),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: schemaOf(body, 'input', schemas) },
              ...(form === undefined
                ? {}
                : { 'multipart/form-data': { schema: schemaOf(form.extend({ file: z.file() }), 'input', schemas) } }),
            },
          },
        }),
    responses: {
      [status]: {
        description: en,
        ...(status === 204 ? {} : { content }),
        ...(status === 202 ? { headers: { Location: { schema: { type: 'string' } } } } : {}),
      },
      ...(status === 200 && answer !== undefined && body === undefined
        ? { 304: { description: 'Unchanged since the answer with the tag in If-None-Match' } }
        : {}),
      ...Object.fromEntries(
        redirects.map((one) => [one, one === 300 ? { description: EVERY_ROUTE.several, content: choices } : moved]),
      ),
      ...(unready === undefined ? {} : { [unready]: { description: 'Not ready', content } }),
      '4XX': { description: EVERY_ROUTE.refused, content: choices },
      ...(unready === undefined ? { '5XX': { description: EVERY_ROUTE.failed, content: choices } } : {}),
    },
  };
}

const PROBLEM = { $ref: '#/components/schemas/Problem' };

function parametersOf({ params, query }: RouteContract, schemas: Map<string, unknown>): Json {
  const parameters = [
    ...membersOf(params, schemas).map((one) => ({ ...one, in: 'path', required: true })),
    ...membersOf(query, schemas).map((one) => ({ ...one, in: 'query' })),
  ];
  return parameters.length === 0 ? {} : { parameters };
}

function membersOf(schema: z.ZodObject | undefined, schemas: Map<string, unknown>): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', schemas) as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }));
}

/** A schema as JSON Schema; every one that has an id is put among the shared ones and referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Map<string, unknown>): Json {
  const made = jsonSchemaOf(z.object({ root: schema }), io);
  const { properties, $defs = {} } = pointed(made) as { readonly properties: { readonly root: Json }; $defs?: Json };
  for (const [id, one] of Object.entries($defs)) schemas.set(id, one);
  return properties.root;
}

/** References lead to the components of the description rather than to the schema's own. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) =>
      name === '$ref' && typeof one === 'string'
        ? [name, one.replace('#/$defs/', '#/components/schemas/')]
        : [name, pointed(one)],
    ),
  );
}
