import { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Backend } from '../backend.js';
import { CONTRACT } from '../contract/contract.js';
import type { RouteContract } from '../contract/route.js';
import { ROUTES, type RouteName } from '../contract/routes.js';
import { type Call, Lines, ReadyJson, Redirect } from '../handlers/call.js';
import { HANDLERS } from '../handlers/handlers.js';
import { holderOf, mayWrite } from './access.js';
import { contentReader } from './content.js';
import { KeptAnswers } from './kept-answers.js';
import { languageOf } from './language.js';
import { checkFields, parsePart, pickFields } from './parse.js';
import { respond, sendKept } from './respond.js';

export const BASE = '/api/v1';

/** Every route of the contract: access, validation, the handler, the answer. */
export function apiRouter(backend: Backend): Router {
  const router = Router({ strict: false });
  const methods = new Map<string, string[]>();
  const kept = new KeptAnswers(backend.service);
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const [method = '', path = ''] = ROUTES[name].split(' ');
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    methods.set(pattern, [...(methods.get(pattern) ?? []), method]);
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    router[verb](pattern, endpoint(backend, name, kept));
  }
  for (const [pattern, allowed] of methods) {
    router.all(pattern, (request, response) => {
      const listed = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
      response.setHeader('Allow', listed);
      if (request.method === 'OPTIONS') {
        response.status(204).end();
        return;
      }
      throw new DanchieuError('method-refused', { method: request.method, allowed: listed });
    });
  }
  router.use((request) => {
    throw new DanchieuError('route-unknown', { path: request.path.slice(0, 200) });
  });
  return router;
}

const NOTHING = z.strictObject({});
const ASKED_BY = 'Authorization, X-API-Key, Accept-Language';

function isSpecial(reply: unknown): boolean {
  return reply instanceof Redirect || reply instanceof Lines || reply instanceof ReadyJson;
}

function endpoint(backend: Backend, name: RouteName, kept: KeptAnswers) {
  const contract: RouteContract = CONTRACT[name];
  const readContent = contentReader(contract, backend.limits);
  const handle = HANDLERS[name] as (call: Call<RouteContract>) => Promise<unknown>;
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      response.locals.route = name;
      const writing = mayWrite(backend.access, response, contract.access);
      const query = parsePart(contract.query ?? NOTHING, request.query) as Readonly<Record<string, unknown>>;
      const fields = query.fields as readonly string[] | undefined;
      if (fields !== undefined && contract.answer !== undefined) checkFields(contract.answer, fields);
      const call = {
        params: contract.params === undefined ? undefined : parsePart(contract.params, request.params),
        query,
        body: await readContent(request, response),
        backend,
        service: backend.service,
        language: languageOf(request),
        mayWrite: writing,
        holder: holderOf(response),
        today: new Date().toISOString().slice(0, 10),
        base: BASE,
        requestId: String(response.locals.requestId),
      } as unknown as Call<RouteContract>;
      const answered = async (): Promise<unknown> => {
        const reply = await handle(call);
        const whole = fields === undefined || contract.answer === undefined || isSpecial(reply);
        return whole ? reply : pickFields(contract.answer, reply, fields);
      };
      // Answers depend on who asks and may be asked again with the tag of the last one.
      response.setHeader('Cache-Control', 'private, no-cache');
      response.vary(ASKED_BY);
      if (contract.kept === true) {
        const question = JSON.stringify([name, call.params, query, call.language, call.today]);
        sendKept(response, await kept.answer(question, answered));
      } else {
        await respond(request, response, contract.status, await answered());
      }
    } catch (error) {
      next(error);
    }
  };
}
