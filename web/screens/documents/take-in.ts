import { ask } from '../../data/api.js';
import { explain } from '../../data/explain.js';
import type { Job, Session } from '../../data/types.js';
import { say } from '../../i18n/say.js';

/** A file on its way into the store. */
export interface Arrival {
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'working' | 'done' | 'failed';
  /** 0 … 1 */
  readonly progress: number;
  /** What is being done, or why it failed, in words. */
  readonly message: string;
  readonly job: Job | null;
}

/** What a person states of the files where they do not say it themselves; blank: nothing. */
export interface Stated {
  readonly date: string;
  readonly place: string;
  readonly issuer: string;
  readonly period: string;
}

/** How long to wait before asking again how a piece of work stands. */
const ASK_EVERY_MS = 300;

export function waiting(file: File): Arrival {
  return { file, state: 'waiting', progress: 0, message: say('upload.waiting'), job: null };
}

/** Sends a file and follows its work to the end, telling how it stands. Never throws: a failure is a state. */
export async function takeIn(
  file: File,
  stated: Stated,
  { limits }: Session,
  tell: (arrival: Arrival) => void,
): Promise<void> {
  const failed = (why: string): void =>
    tell({ ...waiting(file), state: 'failed', message: say('upload.failed', { why }) });
  if (file.size > limits.uploadBytes) return failed(say('upload.too-large', { limit: limits.uploadBytes }));
  tell({ ...waiting(file), state: 'sending', message: say('upload.sending') });
  try {
    let job = await ask('uploadDocument', { body: formOf(file, stated) });
    while (job.state === 'queued' || job.state === 'running') {
      tell({ file, state: 'working', progress: job.progress, message: job.message, job });
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
      job = await ask('getJob', { params: { id: job.id } });
    }
    if (job.state === 'failed') return failed(job.error?.detail ?? job.message);
    const { counts } = job;
    const message =
      job.written === 'unchanged'
        ? say('upload.unchanged')
        : counts === null
          ? job.message
          : say('upload.done', counts);
    tell({ file, state: 'done', progress: 1, message, job });
  } catch (error) {
    failed(explain(error));
  }
}

function formOf(file: File, stated: Stated): FormData {
  const form = new FormData();
  for (const [part, value] of Object.entries(stated)) if (value.trim() !== '') form.append(part, value.trim());
  // The file last: what is stated of it is known before its first byte arrives.
  form.append('file', file);
  return form;
}
