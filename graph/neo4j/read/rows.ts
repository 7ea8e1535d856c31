import type { DocumentRecord } from '../../../src/facts/document.js';
import { documentSummary } from '../../records.js';
import type { DocumentSummary } from '../../store.js';

export interface DocumentRow {
  readonly id: string;
  readonly tasks: number;
  readonly mentions: number;
  readonly record: string;
}

export function summaryOf(row: DocumentRow): DocumentSummary {
  return documentSummary(JSON.parse(row.record) as DocumentRecord, row.tasks, row.mentions);
}
