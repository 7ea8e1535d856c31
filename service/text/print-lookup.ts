import { countKinds, type FindingTotals, findingTotals } from '../../src/facts/finding.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import type { ReadText } from './read-text.js';

/** How much a text says. */
export interface LookupCounts {
  readonly tasks: number;
  readonly mentions: number;
  /** All that is listed of it: the two that follow. */
  readonly findings: number;
  readonly findingsInText: number;
  readonly findingsForPlanning: number;
}

/** How many findings a lookup has, in all and of each sort. */
export function findingCounts({ inText, forPlanning }: FindingTotals): Omit<LookupCounts, 'tasks' | 'mentions'> {
  return { findings: inText + forPlanning, findingsInText: inText, findingsForPlanning: forPlanning };
}

/**
 * What a text cites, printed where it was read: as objects it would be copied from thread to thread and printed by the
 * one thread that everybody waits for.
 */
export interface PrintedLookup {
  /** Members of a JSON object, without its braces; UTF-8. Instruments are missing: of those only the store knows more. */
  readonly members: Uint8Array;
  /** Every instrument that the mentions name, candidates included, by id. */
  readonly instruments: readonly InstrumentRecord[];
  readonly counts: LookupCounts;
}

/** @param most mentions that are told in full; of those beyond only where they stand */
export function printLookup(read: ReadText, most: number): PrintedLookup {
  const { mentions, findings, instruments, ...provenance } = read;
  const within = mentions.slice(0, most);
  const shown = new Set(within.map(({ id }) => id));
  const named = new Set(within.flatMap(({ instrument, candidates }) => [instrument, ...candidates]));
  const answer = {
    mentions: [...within.map((mention) => ({ ...mention, lookedUp: true })), ...mentions.slice(most).map(placeOnly)],
    findings: findings.filter(({ mention }) => mention === null || shown.has(mention)),
    ...provenance,
  };
  return {
    members: new TextEncoder().encode(JSON.stringify(answer).slice(1, -1)),
    instruments: instruments.filter(({ id }) => named.has(id)),
    counts: {
      tasks: read.tasks,
      mentions: mentions.length,
      ...findingCounts(findingTotals(countKinds(answer.findings))),
    },
  };
}

function placeOnly({ id, document, start, end, text, kind }: ReadText['mentions'][number]) {
  return { id, document, start, end, text, kind, lookedUp: false };
}
