import type { ExportRecord, GraphStore } from '../../graph/store.js';

/** The whole store as lines, in an order that does not depend on the order of indexing. */
export function exportLines(graph: GraphStore, format: 'jsonl' | 'csv'): AsyncIterable<string> {
  return format === 'jsonl' ? jsonLines(graph) : csvLines(graph);
}

async function* jsonLines(graph: GraphStore): AsyncGenerator<string> {
  for await (const record of graph.export()) yield JSON.stringify(record);
}

/** One citation a row: what a spreadsheet needs to filter by document, task, unit, time and instrument. */
const COLUMNS = [
  'document',
  'path',
  'task',
  'task_number',
  'task_text',
  'lead',
  'coordinating',
  'time',
  'mention',
  'start',
  'end',
  'text',
  'type',
  'number',
  'date',
  'issuer',
  'status',
  'instrument',
  'candidates',
  'role',
  'zone',
  'nested',
  'warnings',
  'decision',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;
type Of<K extends ExportRecord['kind']> = Extract<ExportRecord, { kind: K }>['value'];

async function* csvLines(graph: GraphStore): AsyncGenerator<string> {
  yield COLUMNS.join(',');
  for await (const row of rows(graph)) yield COLUMNS.map((column) => csvCell(row[column])).join(',');
}

/** Mentions document by document, each with the task it stands in. */
async function* rows(graph: GraphStore): AsyncGenerator<Row> {
  let after: string | null = null;
  do {
    const documents = await graph.documents({ limit: 100, after });
    for (const { id, path } of documents.items) yield* documentRows(graph, id, path);
    after = documents.next;
  } while (after !== null);
}

async function* documentRows(graph: GraphStore, document: string, path: string): AsyncGenerator<Row> {
  const tasks = new Map<string, Of<'task'> | null>();
  let after: string | null = null;
  do {
    const mentions = await graph.mentions({ document }, { limit: 500, after });
    for (const mention of mentions.items) {
      if (mention.task !== null && !tasks.has(mention.task)) tasks.set(mention.task, await graph.task(mention.task));
      yield row(path, mention, mention.task === null ? null : (tasks.get(mention.task) ?? null));
    }
    after = mentions.next;
  } while (after !== null);
}

function row(path: string, mention: Of<'mention'>, task: Of<'task'> | null): Row {
  return {
    document: mention.document,
    path,
    task: mention.task,
    task_number: task?.path ?? null,
    task_text: task?.text ?? null,
    lead: task?.lead ?? null,
    coordinating: task?.coordinating.join('; ') ?? null,
    time: task?.time ?? null,
    mention: mention.id,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    type: mention.type,
    number: mention.number,
    date: mention.date,
    issuer: mention.issuer,
    status: mention.status,
    instrument: mention.instrument,
    candidates: mention.candidates.join(' '),
    role: mention.roles.join(' '),
    zone: mention.zone,
    nested: mention.nestedIn === null ? '' : '1',
    warnings: mention.warnings.join(' '),
    decision: /^decision:(.+)$/.exec(mention.because)?.[1] ?? '',
  };
}

/** RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
