import type { DocumentRecord } from '../../../src/facts/document.js';
import type { Status } from '../../../src/facts/outcome.js';
import type { SearchTask, SearchTaskDocument } from '../../../src/facts/search-task.js';
import type { Task } from '../../../src/facts/task.js';
import { searchDocument } from '../../records.js';
import type { Transaction } from '../transaction.js';

/** What a task cites, and what the mentions in it were resolved to. */
interface Cited {
  readonly cites: readonly (readonly [instrument: string, role: number])[];
  readonly outcomes: readonly Status[];
}

export interface StoredTask extends Cited {
  readonly id: string;
  readonly version: number;
  readonly searched: number;
  readonly record: string;
}

/** What a task gives the search side before a change, to compare with what it gives after it. */
export interface Held {
  readonly version: number;
  readonly searched: number;
  readonly content: string;
}

export function heldBySearch(document: DocumentRecord, tasks: readonly StoredTask[]): Map<string, Held> {
  return new Map(
    tasks.map(({ id, version, searched, record, ...cited }) => {
      return [id, { version, searched, content: JSON.stringify(contentOf(document, record, cited)) }];
    }),
  );
}

/** After documents were replaced: tasks that give the search side what they gave keep their version, lost ones are buried. */
export async function keepSearchVersions(
  transaction: Transaction,
  replaced: readonly DocumentRecord[],
  held: Map<string, Held>,
  clock: number,
): Promise<void> {
  if (held.size === 0) return;
  const documents = new Map(replaced.map((document) => [document.id, document]));
  const kept: { id: string; version: number; searched: number }[] = [];
  const ids = [...documents.keys()];
  for (const task of await transaction.each<StoredTask & { document: string }>('task-contents', 'documents', ids)) {
    const document = documents.get(task.document);
    const before = held.get(task.id);
    held.delete(task.id);
    if (before === undefined || document === undefined) continue;
    const same = before.content === JSON.stringify(contentOf(document, task.record, task));
    kept.push({ id: task.id, version: same ? before.version : task.version, searched: before.searched });
  }
  await transaction.each('keep-search-versions', 'tasks', kept);
  await buryTasks(transaction, held, clock);
}

/** Leaves word for the search side that these tasks are gone. */
export async function buryTasks(
  transaction: Transaction,
  held: ReadonlyMap<string, Held>,
  clock: number,
): Promise<void> {
  await transaction.each('bury-tasks', 'ids', [...held.keys()], { version: clock });
}

interface PendingRow extends Cited {
  readonly id: string;
  readonly version: number;
  readonly record: string | null;
  readonly document: string | null;
}

/** Tasks whose search version differs from the one the search side recorded, removed ones included, by id. */
export async function pendingTasks(transaction: Transaction, limit: number): Promise<readonly SearchTask[]> {
  const rows = await transaction.all<PendingRow>('pending-tasks', { limit });
  const documents = new Map<string, DocumentRecord>();
  const parsed = (text: string): DocumentRecord => {
    const known = documents.get(text) ?? (JSON.parse(text) as DocumentRecord);
    documents.set(text, known);
    return known;
  };
  return rows.map(({ id, version, record, document, ...cited }) => ({
    id,
    version,
    document: record === null || document === null ? null : contentOf(parsed(document), record, cited),
  }));
}

export async function markSearched(
  transaction: Transaction,
  tasks: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  const held = tasks.map(({ id, version }) => ({ id, version }));
  await transaction.each('mark-searched', 'tasks', held);
  await transaction.each('mark-removal-searched', 'tasks', held);
}

function contentOf(document: DocumentRecord, record: string, { cites, outcomes }: Cited): SearchTaskDocument {
  return searchDocument(document, JSON.parse(record) as Task, {
    instruments: [...new Set(cites.map(([instrument]) => instrument))].sort(),
    roleBits: cites.reduce((bits, [, role]) => bits | (1 << role), 0),
    outcomes,
  });
}
