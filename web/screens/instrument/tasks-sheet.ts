import { GROUP_LABELS, ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { fileOf, nameOfDocument } from '../../../src/labels/name-document.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { ask } from '../../data/api.js';
import type { GroupedTask, InstrumentCard } from '../../data/types.js';
import { type CellValue, fileName, type Sheet } from '../../export/sheet.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { certainWords } from '../../parts/certain-words.js';
import { standingWords, timeWords } from '../../parts/period.js';
import { GROUPS, type GroupName, type TasksQuery } from './tasks-query.js';
import { viaWords } from './via-words.js';

/** Rows that are taken away at once: what a person can work with, and no burden for the server. */
const MOST = 5_000;
const PAGE = 100;

/** All tasks of an instrument that the filter lets through, in the four groups, as a table. @throws ApiError */
export async function tasksSheet(card: InstrumentCard, query: TasksQuery): Promise<Sheet> {
  const rows: CellValue[][] = [];
  let cut = false;
  for (const group of GROUPS) {
    const names = new Map<string, string>();
    for (let cursor: string | undefined; !cut; ) {
      const { groups, through } = await ask('listInstrumentTasks', {
        params: { id: card.id },
        query: { ...query, group, cursor, limit: PAGE },
      });
      for (const one of through) names.set(one.id, nameOf(one));
      const page = groups.find((one) => one.group === group);
      for (const task of page?.tasks ?? []) rows.push(rowOf(group, task, names));
      cut = rows.length >= MOST && (page?.next ?? null) !== null;
      if (page === undefined || page.next === null) break;
      cursor = page.next;
    }
  }
  const name = nameOf(card);
  return {
    file: fileName('nhiem-vu', card.id),
    title: say('export.tasks-title', { name }),
    columns: [
      { name: say('export.group'), width: 22 },
      { name: say('task.document'), width: 34 },
      { name: say('export.place'), width: 8 },
      { name: say('task.text'), width: 70 },
      { name: say('task.lead'), width: 24 },
      { name: say('task.coordinating'), width: 28 },
      { name: say('task.time'), width: 24 },
      { name: say('export.standing'), width: 12 },
      { name: say('task.output'), width: 24 },
      { name: say('task.role'), width: 20 },
      { name: say('instrument.known'), width: 16 },
      { name: say('export.through'), width: 28 },
      { name: say('evidence.title'), width: 34 },
      { name: say('export.file'), width: 26 },
      { name: say('export.line'), width: 7 },
    ],
    rows,
    cut,
  };
}

function rowOf(group: GroupName, row: GroupedTask, names: ReadonlyMap<string, string>): CellValue[] {
  const { task, document, role, certain, via, quote } = row;
  return [
    label(GROUP_LABELS[group]),
    nameOfDocument(document),
    task.path,
    task.text,
    task.lead,
    task.coordinating.join('; '),
    timeWords(row),
    standingWords(row),
    task.output,
    label(ROLE_LABELS[role]),
    certainWords(certain),
    via === null ? null : viaWords(via, names),
    row.evidence.text,
    fileOf(document.path),
    quote?.line ?? null,
  ];
}
