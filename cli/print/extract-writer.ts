import type { Shape } from '../../service/extract/shapes.js';
import type { Context } from '../context.js';
import { columns } from './table.js';
import { shorten } from './wrap.js';

export interface ExtractWriter {
  write(lines: readonly object[]): Promise<void>;
  end(): Promise<void>;
}

/** Text gathered before it is handed to standard output: one write a line costs more than the line. */
const BATCH = 1 << 16;

/** Writes extracted records as JSON lines as they come, or all at the end as one JSON array or a table. */
export function createExtractWriter(context: Context, format: 'jsonl' | 'json' | 'table', shape: Shape): ExtractWriter {
  if (format === 'jsonl') return jsonLinesWriter(context);
  const all: object[] = [];
  return {
    async write(lines) {
      for (const line of lines) all.push(line);
    },
    end: () => context.print(format === 'json' ? JSON.stringify(all, null, 2) : printTable(all, shape, context.width)),
  };
}

function jsonLinesWriter(context: Context): ExtractWriter {
  let batch = '';
  const flush = async (): Promise<void> => {
    if (batch === '') return;
    const text = batch;
    batch = '';
    await context.print(text.slice(0, -1));
  };
  return {
    async write(lines) {
      for (const line of lines) batch += `${JSON.stringify(line)}\n`;
      if (batch.length > BATCH) await flush();
    },
    end: flush,
  };
}

const TABLE_COLUMNS: Readonly<Record<Shape, readonly string[]>> = {
  mentions: ['start', 'kind', 'status', 'instrument', 'text'],
  tasks: ['path', 'category', 'lead', 'time', 'text'],
  relations: ['from', 'relation', 'to', 'evidence'],
  facts: ['document'],
};

function printTable(records: readonly object[], shape: Shape, width: number): string {
  const names = TABLE_COLUMNS[shape];
  const rows = records.map((record) =>
    names.map((name, at) => cell(record, name, at === names.length - 1 ? width : 40)),
  );
  return columns([[...names], ...rows])
    .map((line) => line.slice(0, width))
    .join('\n');
}

function cell(record: object, name: string, width: number): string {
  const value: unknown = Object.entries(record).find(([key]) => key === name)?.[1];
  if (value === null || value === undefined) return '–';
  return shorten(typeof value === 'string' ? value : JSON.stringify(value), width);
}
