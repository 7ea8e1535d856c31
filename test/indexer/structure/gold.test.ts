import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foldWords } from '../../../src/text/fold.js';
import { type Reading, read } from './reading.js';

/** Hand annotations beside the project; they are no part of it. */
const SHARED = join(process.cwd(), '..', 'shared');
const there = existsSync(join(SHARED, 'gold'));
if (!there)
  console.warn(`SKIPPED: ${SHARED} is not there, so sections, tasks and duties are not measured against the gold.`);

interface GoldTask {
  readonly path: string;
  readonly line_start: number;
  readonly category: string;
  readonly first_words: string;
}

interface GoldDuty {
  readonly task: string;
  readonly lead: string | null;
  readonly kind: string | null;
  readonly to: string | null;
  readonly disputed?: readonly string[];
}

interface GoldRow {
  readonly no: string;
  readonly text: string;
  readonly lead: string;
  readonly coordinating: readonly string[];
  readonly time: string;
}

function gold(name: string): unknown {
  return JSON.parse(readFileSync(join(SHARED, 'gold', name), 'utf8'));
}

function document(id: string): { original: string; reading: Reading } {
  const folder = join(SHARED, 'corpus');
  const name = readdirSync(folder).find((file) => file.startsWith(`${id}_`)) ?? '';
  const original = readFileSync(join(folder, name), 'utf8');
  return { original, reading: read(original) };
}

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').replace(/^[ ;.,]+|[ ;.,]+$/g, '');

function f1(hits: number, extra: number, missed: number): number {
  return (2 * hits) / (2 * hits + extra + missed);
}

const suite = there ? describe : describe.skip;

suite.each(['000', '002'])('document %s', (id) => {
  const { original, reading } = document(id);
  const { flow } = reading.structure;
  const lineOf = (at: number): number => original.slice(0, at).split('\n').length;
  const tasks = reading.tasks.map((task) => ({
    ...task,
    line: lineOf(flow.map.startOf(flow.blocks[task.blocks[0] ?? 0]?.start ?? 0)),
  }));
  const wanted = (gold(`${id}.tasks.json`) as GoldTask[]).filter(
    ({ category }) => category !== 'objective' && category !== 'other',
  );
  const found = wanted.map((want) => {
    const words = foldWords(want.first_words).split(' ').slice(0, 4).join(' ');
    return tasks.find((task) => Math.abs(task.line - want.line_start) <= 1 && foldWords(task.text).startsWith(words));
  });

  it('has its tasks and no others', () => {
    const hits = wanted.filter((want, at) => want.category === 'task' && found[at] !== undefined).length;
    const missed = wanted.filter((want) => want.category === 'task').length - hits;
    const extra = tasks.filter((task) => task.category === 'task' && !found.includes(task)).length;
    expect(f1(hits, extra, missed)).toBeGreaterThanOrEqual(0.95);
    expect(wanted.filter((want, at) => found[at] !== undefined && found[at]?.category !== want.category)).toEqual([]);
  });

  it('has the duties its sentences print', () => {
    const duties = gold(`${id}.duties.json`) as GoldDuty[];
    const leads = { hits: 0, extra: 0, missed: 0 };
    const periods = { hits: 0, extra: 0, missed: 0 };
    const count = (sum: typeof leads, want: string, got: string, same: boolean): void => {
      if (same && want !== '') sum.hits++;
      if (!same && got !== '') sum.extra++;
      if (!same && want !== '') sum.missed++;
    };
    wanted.forEach((want, at) => {
      const duty = duties.find(({ task }) => task === want.path);
      const task = found[at];
      if (duty === undefined || task === undefined) return;
      const lead = task.leadBasis === 'printed' ? foldWords(task.lead ?? '') : '';
      const wantedLead = foldWords(duty.lead ?? '');
      if (duty.disputed?.includes('lead') !== true)
        count(leads, wantedLead, lead, lead !== '' && (lead.includes(wantedLead) || wantedLead.includes(lead)));
      if (duty.disputed?.some((field) => field === 'time' || field === 'kind' || field === 'to')) return;
      const period =
        task.timeBasis === 'printed' && task.period !== null ? `${task.period.kind} ${task.period.to}` : '';
      const wantedPeriod = duty.kind === null ? '' : `${duty.kind} ${duty.to}`;
      count(periods, wantedPeriod, period, period === wantedPeriod);
    });
    if (leads.hits + leads.missed > 0) expect(f1(leads.hits, leads.extra, leads.missed)).toBeGreaterThanOrEqual(0.9);
    expect(f1(periods.hits, periods.extra, periods.missed)).toBeGreaterThanOrEqual(0.9);
  });
});

suite('document 004', () => {
  it('has every row of its table, to the letter', () => {
    const { rows } = gold('004.tasks.json') as { rows: GoldRow[] };
    const { tasks } = document('004').reading;
    const line = (text: string, lead: string | null, others: readonly string[], time: string | null): string[] =>
      [text, lead, others.join('; '), time].map(squeeze);
    expect(tasks.map((task) => [task.number, ...line(task.text, task.lead, task.coordinating, task.time)])).toEqual(
      rows.map((row) => [row.no, ...line(row.text, row.lead, row.coordinating, row.time)]),
    );
  });
});

suite.each(['000', '001', '002', '003', '004'])('document %s', (id) => {
  it('leads every block back to words of the original', () => {
    const { original, reading } = document(id);
    const { flow } = reading.structure;
    for (const block of flow.blocks) {
      const printed = flow.map
        .piecesOf(block)
        .map(({ start, end }) => original.slice(start, end))
        .join('')
        .normalize('NFC');
      expect(printed.replace(/\s+/g, '')).toBe(flow.text.slice(block.start, block.end).replace(/\s+/g, ''));
    }
  });
});
