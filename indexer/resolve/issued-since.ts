import type { Claim, DraftClaim } from '../../src/facts/claim.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';

interface Draft {
  readonly verb: DraftClaim['verb'];
  /** Type of the act to be issued. */
  readonly type: string;
  /** What it is to change. */
  readonly ids: readonly string[];
  /** Its title, where it is known by that. */
  readonly title: string;
}

/** Longer than this nothing is being drafted: a later act that does the same is another one. */
const YEARS = 3;

/**
 * The act that a draft became: of those of its type that do to all its targets what the draft is to do, or bear its name,
 * the first the register knows to have been issued since the citing document was written; a second one was not drafted
 * yet. Null where there is none, where two were issued on one day, or where the document's date is not known.
 */
export function issuedSince(draft: Draft, claim: Claim, register: Register): RegisterRow | null {
  const { from = null, to = null } = claim.context ?? {};
  if (from === null || to === null) return null;
  const until = `${Number(to.slice(0, 4)) + YEARS}${to.slice(4)}`;
  const fitting = candidates(draft, register).filter(
    ({ type, verified, issued }) =>
      verified && type === draft.type && issued?.length === 10 && issued >= from && issued <= until,
  );
  const days = (row: RegisterRow): string => row.issued ?? '';
  const [first, second] = [...new Map(fitting.map((row) => [row.id, row])).values()].sort((a, b) =>
    days(a) < days(b) ? -1 : 1,
  );
  return first === undefined || (second !== undefined && days(second) === days(first)) ? null : first;
}

function candidates({ verb, type, ids, title }: Draft, register: Register): readonly RegisterRow[] {
  const [first, ...others] = ids;
  if (first === undefined) return register.byName(normaliseName(`${type} ${title}`));
  if (verb === 'new') return [];
  const does = (row: RegisterRow, id: string): boolean =>
    row.relations.some(({ relation, to }) => relation === verb && to === id);
  return register
    .incoming(first)
    .filter(({ from, relation }) => relation.relation === verb && others.every((id) => does(from, id)))
    .map(({ from }) => from);
}
