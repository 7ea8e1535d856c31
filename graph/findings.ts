import { type Finding, type FindingKind, WARNING_FINDINGS } from '../src/facts/finding.js';
import type { MentionFact, Warning } from '../src/facts/mention.js';
import type { Outcome, Status } from '../src/facts/outcome.js';

/** The kinds of finding that one mention gives rise to: an outcome that is not settled, and the warnings about it. */
export function findingsOfMention(
  printed: readonly string[],
  outcome: { readonly status: Status; readonly warnings: readonly string[] } | null,
): readonly FindingKind[] {
  if (outcome === null) return [];
  const unsettled: readonly FindingKind[] = outcome.status === 'resolved' ? [] : [outcome.status];
  const warned = [...new Set([...printed, ...outcome.warnings])].filter(isFinding);
  return [...unsettled, ...warned];
}

function isFinding(warning: string): warning is Warning & FindingKind {
  return (WARNING_FINDINGS as ReadonlySet<string>).has(warning);
}

/** What a store keeps of a finding, with the mention it is about, if any. */
export interface StoredFinding {
  readonly kind: FindingKind;
  readonly document: string;
  readonly id: string;
  /** Of findings about whole documents; those about mentions follow from the mention. */
  readonly printed: string | null;
  readonly against: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly mention: MentionFact | null;
  readonly outcome: Outcome | null;
}

export function findingRecord(stored: StoredFinding): Finding {
  const { kind, id, document, mention, outcome } = stored;
  const base = { id, kind, document };
  if (mention === null) {
    const nothing = { mention: null, task: null, start: null, end: null, line: null, instrument: null, candidates: [] };
    return { ...base, ...nothing, text: stored.path, printed: stored.printed, against: stored.against };
  }
  return {
    ...base,
    mention: mention.id,
    task: mention.task,
    start: mention.start,
    end: mention.end,
    line: stored.line,
    text: mention.text,
    ...opposed(kind, mention, outcome),
    instrument: outcome?.instrument ?? null,
    candidates: outcome?.candidates ?? [],
  };
}

/** What the print says, and what stands against it: another date or issuer, the repaired form, or what is missing. */
function opposed(
  kind: FindingKind,
  fact: MentionFact,
  outcome: Outcome | null,
): { readonly printed: string | null; readonly against: string | null } {
  const compared = outcome?.warnings.includes(kind) === true ? outcome.against : null;
  switch (kind) {
    case 'ambiguous':
    case 'unresolved':
    case 'malformed':
      return { printed: fact.text, against: outcome?.because || null };
    case 'date-conflict':
    case 'year-conflict':
      return { printed: fact.date ?? fact.text, against: compared ?? fact.number };
    case 'issuer-conflict':
      return { printed: fact.issuer, against: compared ?? fact.number };
    case 'type-conflict':
      return { printed: fact.text, against: compared ?? outcome?.identity.type ?? fact.type };
    default:
      return { printed: fact.text, against: compared ?? fact.number };
  }
}
