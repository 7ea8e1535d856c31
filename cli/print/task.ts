import type { CitingTask } from '../../service/answers.js';
import { nameOfDocument } from '../../src/labels/name-document.js';
import { printInterval } from '../../src/labels/print-interval.js';
import { oneLine } from '../../src/text/one-line.js';
import type { Context } from '../context.js';
import { RELATION_LABELS, ROLE_LABELS } from '../messages/labels.data.js';
import { printQuote } from './quote.js';
import { hang } from './wrap.js';

/**
 * A task with its document, duties, time and the words that cite the instrument.
 * @param names of the instruments through which it concerns the one asked for
 */
export function printCitingTask(context: Context, citing: CitingTask, names: ReadonlyMap<string, string>): string[] {
  const { colours, say, label, width } = context;
  const { task, document } = citing;
  const title = oneLine(nameOfDocument(document));
  const lines = hang(`  ${task.path}  `, title, width).map((line) => colours.bold(line));
  const notes = [label(ROLE_LABELS[citing.role])];
  if (!citing.certain) notes.push(say('tasks.uncertain'));
  const via = viaWords(context, citing, names);
  if (via !== null) notes.push(via);
  lines.push(...hang('    ', notes.join(' · '), width).map((line) => colours.cyan(line)));
  lines.push(...printQuote(context, citing.quote, '    '));
  lines.push(...hang('    ', duties(context, citing), width));
  return lines;
}

function viaWords({ say, label }: Context, { via }: CitingTask, names: ReadonlyMap<string, string>): string | null {
  if (via === null) return null;
  const instrument = names.get(via.instrument) ?? via.instrument;
  if ('covers' in via) return say('tasks.via-guiding', { instrument });
  const how = label(RELATION_LABELS[via.relation].out).toLowerCase();
  return say(via.planned ? 'tasks.via-planned' : 'tasks.via', { instrument, how });
}

/** "Chủ trì: … · Phối hợp: … · Thời gian: …", with what was not printed in the task said so. */
function duties({ say, language }: Context, { task, document }: CitingTask): string {
  const parts: string[] = [];
  if (task.lead !== null) {
    parts.push(say(task.leadBasis === 'printed' ? 'task.lead' : 'task.lead-inferred', { unit: task.lead }));
  }
  if (task.coordinating.length > 0) parts.push(say('task.coordinating', { units: task.coordinating.join('; ') }));
  if (task.time !== null) {
    const time = oneLine(task.time);
    // A time that names its year says all; "Quý II" is shown with the days it means.
    const days =
      task.period?.to && !/\d{4}/.test(time) ? printInterval(task.period.from, task.period.to, language) : '';
    parts.push(say('task.time', { time: days === '' ? time : `${time} (${days})` }));
  } else if (document.period !== null) {
    parts.push(say('task.period', { period: printInterval(document.period.from, document.period.to, language) }));
  } else parts.push(say('task.no-time'));
  return parts.join(' · ');
}
