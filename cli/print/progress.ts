import { basename } from 'node:path';
import type { Context } from '../context.js';
import { shorten } from './wrap.js';

export interface Progress {
  start(total: number): void;
  update(done: number, what: string): void;
  stop(): void;
}

const SILENT: Progress = { start() {}, update() {}, stop() {} };

/** A bar on standard error while work goes on; nothing when that is not a terminal. */
export async function createProgress(context: Context, label: string): Promise<Progress> {
  if (context.outside.stderr.isTTY !== true) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream: context.outside.stderr,
    format: `${label} {bar} {value}/{total}  {what}`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
  });
  let total = 0;
  return {
    start(files) {
      total = files;
      if (total > 0) bar.start(total, 0, { what: '' });
    },
    update(done, what) {
      bar.update(done, { what: shorten(basename(what), 40) });
    },
    stop() {
      if (total > 0) bar.stop();
    },
  };
}
