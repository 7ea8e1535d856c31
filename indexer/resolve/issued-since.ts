import type { Claim, DraftClaim, PrintedAct } from '../../src/facts/claim.js';
import { claimId } from '../../src/facts/claim-id.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { recordOfRow } from './readings.js';
import { resolveKey } from './resolve-key.js';
import type { IdentifiedClaim, ResolveContext } from './resolved.js';

/** A draft as a document announces it. */
export interface AnnouncedDraft {
  readonly verb: DraftClaim['verb'];
  /** Type of the act to be issued. */
  readonly type: string;
  /** What it is to change, and the ids those have. */
  readonly targets: DraftClaim['targets'];
  readonly ids: readonly string[];
  /** Its title, where it is known by that. */
  readonly title: string;
}

/** An act that a draft may have become, with the days between which it was issued. */
export interface IssuedAct {
  readonly record: InstrumentRecord;
  readonly from: string;
  readonly to: string;
  /** Who says that it does what the draft was to do. */
  readonly by: 'register' | 'stated';
}

/** Longer than this nothing is being drafted: a later act that does the same is another one. */
const YEARS = 3;

/** What is known of acts that did what a draft was to do. */
export interface IssuedActs {
  /** The one that the draft became. */
  readonly act: IssuedAct | null;
  /** Where none is: acts of the year before the document, latest first, which it may still call drafts or speak of anew. */
  readonly before: readonly IssuedAct[];
}

/**
 * The act that a draft became: of those of its type that do to all its targets what the draft is to do, or bear its name,
 * or that a document says it became, the first to have been issued since the citing document was written; a second one
 * was not drafted yet. One issued in the weeks before is what reports on its making still call a draft. None where two may
 * have been issued on one day, or where the document's date is not known.
 *
 * @param claims all claims of the draft's key: any of them may say what the draft became
 */
export function issuedSince(
  draft: AnnouncedDraft,
  claim: Claim,
  claims: readonly IdentifiedClaim[],
  context: ResolveContext,
): IssuedActs {
  const { from = null, to = null } = claim.context ?? {};
  if (from === null || to === null) return { act: null, before: [] };
  const until = `${Number(to.slice(0, 4)) + YEARS}${to.slice(4)}`;
  const lately = monthsBefore(from, LATELY);
  const acts = new Map<string, IssuedAct>();
  for (const act of [...stated(draft, claims, context), ...registered(draft, context.register)]) {
    if (act.to >= lately && act.from <= until) acts.set(act.record.id, act);
  }
  const inOrder = [...acts.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, second] = inOrder.filter((act) => act.to >= from);
  const before = inOrder.filter((act) => act.to < from && act.by === 'register').reverse();
  const [last] = before;
  const just = last !== undefined && last.to >= monthsBefore(from, JUST) ? last : null;
  if (first === undefined) return just === null ? { act: null, before } : { act: just, before: [] };
  if (just !== null) return { act: null, before: [just, first] };
  return { act: second !== undefined && second.from <= first.to ? null : first, before: [] };
}
/** Months in which a text written before an act was issued may still be at work in one dated after it. */
const JUST = 1;
/** Months after which nobody calls an issued act a draft. */
const LATELY = 12;

/** The same day some months before an ISO day. */
function monthsBefore(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** The act that a claim's own sentence says the draft became, or null where print alone does not tell which it is. */
export function saidToBe(
  { verb, type, ids }: AnnouncedDraft,
  claim: Claim,
  { register }: ResolveContext,
): IssuedAct | null {
  const printed = claim.draft?.issuedAs;
  const act = printed === undefined ? null : actOf(printed, register);
  if (act === null || act.record.identity.type !== type || ids.includes(act.record.id)) return null;
  // "Nghị định sửa đổi Nghị định A, nay là Nghị định B": where B replaced A, it is A that is B now.
  const replaced = register.byId(act.record.id)?.relations.filter(({ relation }) => relation === 'replaces') ?? [];
  return verb === 'amends' && replaced.some(({ to }) => ids.includes(to)) ? null : act;
}

/** Acts that documents say the draft became, and acts of the store that do to all its targets what it was to do. */
function stated(draft: AnnouncedDraft, claims: readonly IdentifiedClaim[], context: ResolveContext): IssuedAct[] {
  const said = claims.flatMap(({ claim }) => saidToBe(draft, claim, context) ?? []);
  if (draft.verb === 'new') return said;
  const [first, ...others] = draft.targets.map(({ key }) => changing(draft, key, context));
  const all = [...(first?.values() ?? [])].filter(({ record }) => others.every((acts) => acts.has(record.id)));
  return [...said, ...all];
}

/** Acts whose own text says that they do this to the instrument of a key. */
function changing(
  { verb, type }: AnnouncedDraft,
  key: string,
  { register, claimsOf }: ResolveContext,
): Map<string, IssuedAct> {
  const acts = new Map<string, IssuedAct>();
  for (const { claim } of claimsOf(key)) {
    const act = claim.changedBy?.verb === verb ? actOf(claim.changedBy, register) : null;
    if (act?.record.identity.type === type) acts.set(act.record.id, act);
  }
  return acts;
}

/** The act that a number means by itself, whatever else is claimed of it, and when it was issued; null where either is open. */
function actOf({ key, claim }: PrintedAct, register: Register): IssuedAct | null {
  const none = { register, decisionsOf: () => [], claimsOf: () => [] };
  const { outcomes, instruments } = resolveKey(key, [{ id: claimId(claim), claim }], none);
  const record = instruments.find(({ id }) => id === outcomes[0]?.outcome.instrument);
  if (record === undefined || record.provisional || outcomes[0]?.outcome.status !== 'resolved') return null;
  const { year } = record.identity;
  const day = register.byId(record.id)?.issued ?? claim.date;
  if (day?.length === DAY) return { record, from: day, to: day, by: 'stated' };
  return year === null ? null : { record, from: `${year}-01-01`, to: `${year}-12-31`, by: 'stated' };
}

function registered(draft: AnnouncedDraft, register: Register): readonly IssuedAct[] {
  return candidates(draft, register).flatMap((row): IssuedAct[] => {
    const { type, verified, issued } = row;
    if (!verified || type !== draft.type || issued === null || issued.length < MONTH) return [];
    const [from, to] = issued.length === DAY ? [issued, issued] : [`${issued}-01`, `${issued}-31`];
    return [{ record: recordOfRow(row), from, to, by: 'register' }];
  });
}

function candidates({ verb, type, targets, ids, title }: AnnouncedDraft, register: Register): readonly RegisterRow[] {
  const [first, ...others] = ids;
  // "sửa đổi … các dự án: Luật A, Luật B" may amend each or take its place, alone or with others: nothing says which act.
  if (targets.length === 0 && (verb === 'amends' || verb === 'repeals')) return [];
  if (targets.length === 0) return register.byName(normaliseName(`${type} ${title}`));
  if (first === undefined || verb === 'new') return [];
  const does = (row: RegisterRow, id: string): boolean =>
    row.relations.some(({ relation, to }) => relation === verb && to === id);
  return register
    .incoming(first)
    .filter(({ from, relation }) => relation.relation === verb && others.every((id) => does(from, id)))
    .map(({ from }) => from);
}

const DAY = 'yyyy-mm-dd'.length;
const MONTH = 'yyyy-mm'.length;
