import type { DocumentRecord } from '../../../src/facts/document.js';
import type { Mention, MentionFact } from '../../../src/facts/mention.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import { documentSummary, mentionRecord } from '../../records.js';
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

export interface MentionRow {
  readonly document: string;
  readonly ord: number;
  readonly record: string;
  readonly outcome: string | null;
}

export function mentionOf(row: MentionRow): Mention {
  const fact = JSON.parse(row.record) as Omit<MentionFact, 'key' | 'claim'>;
  return mentionRecord(fact, row.outcome === null ? null : (JSON.parse(row.outcome) as Outcome));
}
