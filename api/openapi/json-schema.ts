import { z } from 'zod';
import { RECORDS, type RecordName } from '../schemas/records.js';

export type Json = { readonly [name: string]: unknown };

/**
 * A zod schema as JSON Schema (draft 2020-12). Members may be added to answers without a new version of the API, so what
 * is given out is never closed; what is taken in is as strict as it is.
 */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}

/** The JSON Schema of a published record, complete in itself. */
export function recordSchema(name: RecordName): Json {
  return { title: name, ...jsonSchemaOf(RECORDS[name], 'output') };
}
