import type { DateInterval } from '../facts/document.js';
import type { Role } from '../facts/mention.js';
import type { Register } from '../register/register.js';
import type { RegisterRow } from '../register/row.js';
import { type ValidityState, validityAt } from '../register/validity.js';
import { type CitationStyle, fullCitation, rowLabel } from './cite-in-full.js';
import type { Judgement } from './planner-finding.js';

/** Looking back on an instrument, or drafting what takes its place, is right although it has ended. */
export const LOOKING_BACK: ReadonlySet<Role> = new Set(['sums-up', 'reviews', 'drafts', 'comments-on']);

const ENDED: ReadonlySet<ValidityState> = new Set(['replaced', 'repealed', 'expired']);

/** Longest chain of replacements followed; a longer one can only be a circle in the data. */
const LONGEST_CHAIN = 12;

/**
 * An instrument that is replaced, repealed or expired before or within the period, with what is to be cited instead: the
 * last of the chain of replacements that is in force by then.
 */
export function judgeEnd(
  row: RegisterRow,
  period: DateInterval,
  register: Register,
  style: CitationStyle,
): Judgement | null {
  const { state, since, evidence } = validityAt(row, register, period.to);
  if (!ENDED.has(state) || since === null || evidence === null) return null;
  const kind = state as 'replaced' | 'repealed' | 'expired';
  const successor = kind === 'replaced' ? successorOf(evidence, period, register) : null;
  return {
    kind,
    since,
    against: kind === 'expired' ? since : rowLabel(evidence),
    candidates: successor === null ? [] : [successor.id],
    replacement: successor === null ? null : fullCitation(successor, style),
  };
}

function successorOf(first: RegisterRow, period: DateInterval, register: Register): RegisterRow | null {
  let row = first;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const { state, evidence } = validityAt(row, register, period.to);
    if (!ENDED.has(state)) return row;
    if (state !== 'replaced' || evidence === null) return null;
    row = evidence;
  }
  return null;
}

/**
 * An instrument amended by others that take effect no later than the period ends, none of which the document cites
 * (`cited`). An amendment that has itself ended by then asks for nothing.
 */
export function judgeAmendments(
  row: RegisterRow,
  period: DateInterval,
  register: Register,
  cited: ReadonlySet<string>,
): Judgement | null {
  const amending = new Map<string, RegisterRow>();
  for (const { from, relation } of register.incoming(row.id)) {
    if (relation.relation !== 'amends' || !from.verified || from.id === row.id) continue;
    const since = from.effective ?? from.issued;
    if (since === null || since > period.to || ENDED.has(validityAt(from, register, period.to).state)) continue;
    amending.set(from.id, from);
  }
  const missing = [...amending.values()].filter(({ id }) => !cited.has(id));
  const [first] = missing;
  if (first === undefined) return null;
  const labels = missing.map(rowLabel);
  return {
    kind: 'amendment-not-cited',
    since: first.effective ?? first.issued ?? period.to,
    against: labels.join('; '),
    candidates: missing.map(({ id }) => id),
    replacement: `${rowLabel(row)} (được sửa đổi, bổ sung bởi ${listed(labels)})`,
  };
}

/** "A", "A và B", "A, B và C". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`;
}
