import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Tells whether answers are as the description of a server says. */
export type ExpectDescribed = (path: string, method: string, status: string, answer: unknown) => void;

export async function describedAt(address: string): Promise<ExpectDescribed> {
  const description = (await (await fetch(`${address}/openapi.json`)).json()) as Record<string, unknown>;
  // Formats and examples are words for readers here; the patterns beside them are what is checked.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(description, 'api');
  return (path, method, status, answer) => {
    const media = status.startsWith('2') ? 'application/json' : 'application/problem+json';
    const pointer = ['paths', path, method, 'responses', status, 'content', media, 'schema']
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`api#/${pointer}`);
    if (validate === undefined) throw new Error(`no schema: ${pointer}`);
    validate(answer);
    expect(validate.errors ?? []).toEqual([]);
  };
}
