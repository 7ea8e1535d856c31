import { fileOf, nameOfDocument } from '../../../src/labels/name-document.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { ask } from '../../data/api.js';
import type { ImpactTask, Instrument } from '../../data/types.js';
import { type CellValue, fileName, type Sheet } from '../../export/sheet.js';
import { say } from '../../i18n/say.js';
import { standingWords, timeWords } from '../../parts/period.js';
import { citationCells } from './citation-cells.js';
import { type TouchedTask, touchedTasks } from './touched-tasks.js';

/** Citations that are taken away at once. */
const MOST = 5_000;

/** All tasks a change of an instrument would touch, each once, as a table. @throws ApiError */
export async function impactSheet(root: Instrument, cited: ReadonlyMap<string, Instrument>): Promise<Sheet> {
  const touched: ImpactTask[] = [];
  let cursor: string | undefined;
  let cut = false;
  for (;;) {
    const { tasks } = await ask('getImpact', { params: { id: root.id }, query: { limit: 100, cursor } });
    touched.push(...tasks.items);
    if (tasks.next === null) break;
    cut = touched.length >= MOST;
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
      { name: say('instrument.known'), width: 16 },
      { name: say('evidence.title'), width: 34 },
      { name: say('export.file'), width: 26 },
      { name: say('export.line'), width: 7 },
    ],
    rows: touchedTasks(touched).map((task) => rowOf(task, cited)),
    cut,
  };
}

function rowOf(touched: TouchedTask, cited: ReadonlyMap<string, Instrument>): CellValue[] {
  const { task, document, words } = touched;
  const { names, roles, certainty, quoted } = citationCells(touched, cited);
  return [
    nameOfDocument(document),
    task.path,
    task.text,
    task.lead,
    task.coordinating.join('; '),
    timeWords(touched),
    standingWords(touched),
    names,
    roles,
    certainty,
    quoted,
    fileOf(document.path),
    words[0]?.quote?.line ?? null,
  ];
}
