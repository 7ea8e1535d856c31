import { fileOf } from '../../../src/labels/name-document.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { printDate } from '../../../src/register/describe-validity.js';
import type { Instrument } from '../../data/types.js';
import { type CellValue, fileName, type Sheet } from '../../export/sheet.js';
import { language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { relationSentence } from './relation-words.js';
import type { TraceRow } from './trace-rows.js';

/** The rows of a trace, both ways, as a table. */
export function traceSheet(
  root: Instrument,
  rows: Readonly<Record<'up' | 'down', readonly TraceRow[]>>,
  cut: boolean,
): Sheet {
  return {
    file: fileName('can-cu-trien-khai', root.id),
    title: say('trace.title', { name: nameOf(root) }),
    columns: [
      { name: say('trace.direction'), width: 14 },
      { name: say('export.step'), width: 7 },
      { name: say('trace.path'), width: 50 },
      { name: say('search.instruments'), width: 30 },
      { name: say('instrument.issued'), width: 12 },
      { name: say('findings.part-title'), width: 60 },
      { name: say('instrument.relation'), width: 50 },
      { name: say('evidence.title'), width: 50 },
      { name: say('export.file'), width: 26 },
      { name: say('export.line'), width: 7 },
    ],
    rows: (['up', 'down'] as const).flatMap((way) => rows[way].map((row) => cellsOf(way, row))),
    cut,
  };
}

function cellsOf(way: 'up' | 'down', row: TraceRow): CellValue[] {
  const { depth, instrument, quote } = row.step;
  return [
    say(`trace.${way}`),
    depth,
    row.path.map(nameOf).join(' → '),
    nameOf(instrument),
    instrument.issued === null ? null : printDate(instrument.issued, language.value),
    instrument.title,
    relationSentence(row),
    quote?.text ?? say('trace.register'),
    quote === null ? null : fileOf(quote.path),
    quote?.line ?? null,
  ];
}
