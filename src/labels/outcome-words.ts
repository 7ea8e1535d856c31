import type { FindingKind } from '../facts/finding.js';
import type { Status } from '../facts/outcome.js';
import { FINDING_LABELS, STATUS_LABELS } from './labels.data.js';
import type { Text } from './text.js';

/** The label of a citation that may mean one instrument alone, which nothing confirms: there is nothing to choose from. */
const ONE_CANDIDATE: Text = { vi: 'Cần xác nhận', en: 'To be confirmed' };

/**
 * What a citation was resolved to, in words.
 * @param candidates how many instruments it may mean
 */
export function outcomeLabel(status: Status, candidates: number): Text {
  return status === 'ambiguous' && candidates === 1 ? ONE_CANDIDATE : STATUS_LABELS[status];
}

/** What is to be checked, in words. @param candidates how many instruments the citation may mean */
export function findingLabel(kind: FindingKind, candidates: number): Text {
  return kind === 'ambiguous' && candidates === 1 ? ONE_CANDIDATE : FINDING_LABELS[kind];
}
