import { STATUS_LABELS } from '../../src/labels/labels.data.js';
import { label } from '../i18n/language.js';
import { say } from '../i18n/say.js';

/** Whether a citation is known to mean the instrument it is listed under, for a cell of a table. */
export function certainWords(certain: boolean): string {
  return certain ? label(STATUS_LABELS.resolved) : say('task.uncertain');
}
