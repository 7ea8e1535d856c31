import type { Request, Response } from 'express';
import type { Limits } from '../backend.js';
import type { RouteContract } from '../contract/route.js';
import { bodyReader, bytesOfText } from './body.js';
import { readForm } from './form.js';
import { parsePart } from './parse.js';

/** How the body of a route is read and checked: as JSON, or as a form with a file where it takes one. */
export function contentReader(
  { body, form }: RouteContract,
  { lookupCharacters, uploadBytes }: Limits,
): (request: Request, response: Response) => Promise<unknown> {
  if (body === undefined) return async () => undefined;
  const readJson = bodyReader(form === undefined ? bytesOfText(lookupCharacters) : uploadBytes * 2);
  return async (request, response) => {
    if (form === undefined || !request.is('multipart/form-data')) {
      return parsePart(body, await readJson(request, response));
    }
    const { fields, file } = await readForm(request, uploadBytes);
    return { ...parsePart(form, fields), file };
  };
}
