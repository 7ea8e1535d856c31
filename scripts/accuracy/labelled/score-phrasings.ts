import type { ResolvedDocument } from '../../../indexer/index.js';
import type { Mention } from '../../../src/facts/mention.js';
import type { Statement } from '../../../src/facts/statement.js';
import type { Outcome, Verdict } from '../verdict.js';
import type { Passage, Readable, Span } from './passages.js';

type End = Span | 'document';
interface Labelled {
  readonly from: End;
  readonly relation: string;
  readonly to: End;
}
export interface RelationPassage extends Passage {
  readonly statements: readonly (Labelled & { readonly planned: boolean })[];
  /** Equally right to state and to leave out. */
  readonly allowed?: readonly Labelled[];
}

/** Exact set and direction of the relations a passage states. */
export function scorePhrasings(
  { passage, name }: Readable<RelationPassage>,
  { mentions, statements }: ResolvedDocument,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const add = (what: string, outcome: Outcome): void => {
    verdicts.push({ set: 'relations', id: `${name} ${what}`, outcome });
  };
  const meets = (wanted: Labelled, found: Statement): boolean =>
    wanted.relation === found.relation &&
    meansEnd(wanted.from, found.from, mentions) &&
    meansEnd(wanted.to, found.to, mentions);
  const left = new Set(statements);
  for (const wanted of passage.statements) {
    const found = [...left].find((one) => one.planned === wanted.planned && meets(wanted, one));
    if (found !== undefined) left.delete(found);
    add(`${spot(wanted.from)} ${wanted.relation} ${spot(wanted.to)}`, found === undefined ? 'missed' : 'right');
  }
  for (const one of left) {
    if (passage.allowed?.some((allowed) => meets(allowed, one)) === true || issuesOwnPlan(one)) continue;
    add(`@${one.start}-${one.end} ${one.relation}`, 'wrong');
  }
  return verdicts;
}

const spot = (end: End): string => (end === 'document' ? end : String(end[0]));

/** That a decision issues the plan it carries is right wherever it stands, and labelled only where it was asked for. */
function issuesOwnPlan({ relation, to }: Statement): boolean {
  return relation === 'issues' && /^(?:ke-hoach|chuong-trinh|quy-che)\b(?!.*\bso-.*\d)/.test(to ?? '');
}

function meansEnd(end: End, found: string | null, mentions: readonly Mention[]): boolean {
  if (end === 'document') return found === 'document';
  const distance = (one: Mention): number => Math.abs(one.start - end[0]) + Math.abs(one.end - end[1]);
  const [mention] = mentions
    .filter((one) => one.start < end[1] && one.end > end[0])
    .sort((a, b) => distance(a) - distance(b));
  return mention !== undefined && mention.instrument === found;
}
