import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { fileOf, nameOfDocument } from '../../../src/labels/name-document.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { printInterval } from '../../../src/labels/print-interval.js';
import { ask } from '../../data/api.js';
import type { CitingDocument, InstrumentCard } from '../../data/types.js';
import { type CellValue, fileName, type Sheet } from '../../export/sheet.js';
import { label, language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import type { CitingQuery } from './citing-query.js';

/** Rows that are taken away at once, as of the tasks. */
const MOST = 5_000;
const PAGE = 100;

/** All documents that cite an instrument and that the filter lets through, as a table. @throws ApiError */
export async function citingSheet(card: InstrumentCard, query: CitingQuery): Promise<Sheet> {
  const rows: CellValue[][] = [];
  let next: string | null = null;
  do {
    const page: { readonly items: readonly CitingDocument[]; readonly next: string | null } = await ask(
      'listCitingDocuments',
      { params: { id: card.id }, query: { ...query, limit: PAGE, cursor: next ?? undefined } },
    );
    for (const entry of page.items) rows.push(rowOf(entry));
    next = page.next;
  } while (next !== null && rows.length < MOST);
  return {
    file: fileName('vien-dan', card.id),
    title: say('export.citing-title', { name: nameOf(card) }),
    columns: [
      { name: say('task.document'), width: 50 },
      { name: say('document.date'), width: 18 },
      { name: say('instrument.roles'), width: 34 },
      { name: say('document.mentions'), width: 10 },
      { name: say('task.text'), width: 10 },
      { name: say('evidence.title'), width: 60 },
      { name: say('export.file'), width: 26 },
      { name: say('export.line'), width: 7 },
    ],
    rows,
    cut: next !== null,
  };
}

function rowOf({ document, mentions, tasks, roles, first }: CitingDocument): CellValue[] {
  const { dated } = document;
  return [
    nameOfDocument(document),
    dated === null ? null : printInterval(dated.value.from, dated.value.to, language.value),
    roles.map((role) => label(ROLE_LABELS[role])).join('; '),
    mentions,
    tasks,
    first === null ? null : `${first.before}${first.text}${first.after}`.trim(),
    fileOf(document.path),
    first?.line ?? null,
  ];
}
