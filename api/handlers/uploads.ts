import { readSubmission } from '../../service/index/submission.js';
import { externalDocumentId } from '../../service/index/uploaded.js';
import type { Job } from '../../service/jobs/job.js';
import { findDocument } from '../../service/keep/remove.js';
import { checkStated } from '../../service/text/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { SentFile } from '../contract/contract.js';
import type { uploadRoutes } from '../contract/uploads.js';
import { problemOf } from '../http/problem.js';
import { Accepted, type Call, type Handlers, ReadyJson } from './call.js';
import { STANDINGS } from './job-words.data.js';

export const uploadHandlers: Handlers<typeof uploadRoutes> = {
  async uploadDocument(call) {
    const { body, query, backend } = call;
    const text = submitted(body, body.externalId);
    if (query.store) return accepted(call, await backend.jobs.put(text));
    checkStated(text.stated, 'text');
    return accepted(call, backend.jobs.read(text.original, text.stated));
  },

  async putDocument(call) {
    const { body, params, backend } = call;
    const text = submitted(body, params.id);
    return accepted(call, await backend.jobs.put(text));
  },

  async restateDocument(call) {
    const { body, params, backend } = call;
    const stated = statedOf(body);
    if (Object.values(stated).every((value) => value === undefined)) {
      throw new DanchieuError('parameter-invalid', { name: 'body', detail: 'date, place, issuer, period' });
    }
    checkStated(stated, 'document');
    return accepted(call, await backend.jobs.restate(await known(call, params.id), stated));
  },

  async removeDocument(call) {
    await call.backend.jobs.now('remove', { document: await known(call, call.params.id) });
    return undefined;
  },

  async getJob(call) {
    const job = call.backend.jobs.job(call.params.id);
    if (job === null) throw new DanchieuError('not-found', { ref: call.params.id });
    return shown(call, job);
  },

  async getJobResult({ backend, params: { id } }) {
    const json = backend.jobs.result(id);
    if (json === null) throw new DanchieuError('not-found', { ref: id });
    return new ReadyJson(json);
  },
};

type Caller = Pick<Call<unknown>, 'backend' | 'service' | 'base' | 'language' | 'requestId'>;

type Body = StatedFacts & { readonly name?: string | undefined } & (
    | { readonly text: string }
    | { readonly file: SentFile }
  );

function submitted(body: Body, externalId: string | undefined): ReturnType<typeof readSubmission> {
  const content = 'file' in body ? body.file : body.text;
  return readSubmission({ name: body.name, content, externalId, stated: statedOf(body) });
}

function statedOf({ date, place, issuer, period }: StatedFacts): StatedFacts {
  return { date, place, issuer, period };
}

/** The id of a document that is in the store, or accepted and about to be. @throws DanchieuError `not-found`. */
async function known({ backend, service }: Caller, named: string): Promise<string> {
  for (const id of [named, externalDocumentId(named)]) if (backend.jobs.expects(id)) return id;
  return (await findDocument(service, named)).id;
}

function accepted(call: Caller, job: Job): Accepted<ReturnType<typeof shown>> {
  return new Accepted(`${call.base}/jobs/${job.id}`, shown(call, job));
}

function shown({ language, requestId }: Caller, { stage, state, error, ...job }: Job) {
  const standing = STANDINGS[state === 'running' ? (stage ?? 'queued') : state];
  const problem = error === null ? null : problemOf(new DanchieuError(error.code, error.values), language, requestId);
  return { ...job, state, progress: standing.progress, message: standing[language], error: problem };
}
