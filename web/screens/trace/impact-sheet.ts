import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { ask } from '../../data/api.js';
import type { ImpactTask, Instrument } from '../../data/types.js';
import { type CellValue, fileName, type Sheet } from '../../export/sheet.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { standingWords, timeWords } from '../../parts/period.js';

/** Rows that are taken away at once. */
const MOST = 5_000;

/** All tasks a change of an instrument would touch, as a table. @throws ApiError */
export async function impactSheet(root: Instrument, cited: ReadonlyMap<string, Instrument>): Promise<Sheet> {
  const rows: CellValue[][] = [];
  let cursor: string | undefined;
  let cut = false;
  for (;;) {
    const { tasks } = await ask('getImpact', { params: { id: root.id }, query: { limit: 100, cursor } });
    for (const task of tasks.items) rows.push(rowOf(task, cited));
    if (tasks.next === null) break;
    cut = rows.length >= MOST;
    if (cut) break;
    cursor = tasks.next;
  }
  return {
    file: fileName('neu-thay-the', root.id),
    title: say('impact.title', { name: nameOf(root) }),
    columns: [
      { name: say('task.document'), width: 34 },
      { name: say('export.place'), width: 8 },
      { name: say('task.text'), width: 70 },
      { name: say('task.lead'), width: 24 },
      { name: say('task.coordinating'), width: 28 },
      { name: say('task.time'), width: 24 },
      { name: say('export.standing'), width: 12 },
      { name: say('impact.cites'), width: 30 },
      { name: say('task.role'), width: 20 },
      { name: say('evidence.title'), width: 34 },
      { name: say('export.file'), width: 26 },
      { name: say('export.line'), width: 7 },
    ],
    rows,
    cut,
  };
}

function rowOf(row: ImpactTask, cited: ReadonlyMap<string, Instrument>): CellValue[] {
  const { task, document, instrument, role, quote } = row;
  const one = cited.get(instrument);
  return [
    document.title ?? document.path,
    task.path,
    task.text,
    task.lead,
    task.coordinating.join('; '),
    timeWords(row),
    standingWords(row),
    one === undefined ? instrument : nameOf(one),
    label(ROLE_LABELS[role]),
    row.evidence.text,
    document.path,
    quote?.line ?? null,
  ];
}
