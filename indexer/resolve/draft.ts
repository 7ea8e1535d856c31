import { draftName } from '../../src/designation/draft-name.js';
import type { Claim } from '../../src/facts/claim.js';
import { claimId } from '../../src/facts/claim-id.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { normaliseName } from '../../src/register/normalise-name.js';
import { slug } from '../../src/text/fold.js';
import { type IssuedAct, issuedSince, saidToBe } from './issued-since.js';
import { resolveName, rowsOfName } from './name.js';
import { tellsDraft } from './owned-titles.js';
import { existedBy } from './readings.js';
import { resolveKey } from './resolve-key.js';
import {
  ambiguous,
  type IdentifiedClaim,
  type ResolveContext,
  resolved,
  unresolved,
  type Verdict,
} from './resolved.js';

const VERB_SLUGS = { amends: 'sua-doi', replaces: 'thay-the', repeals: 'bai-bo', new: 'moi' } as const;

/**
 * A draft is identified by what it is meant to do to which instruments: `du-thao-<type>-<verb>-<target ids, sorted>`.
 * It is as certain as its targets: one that is not resolved leaves the draft provisional. Where the register knows the
 * act it became, or a document says so, it is that act, and what decided names the draft.
 *
 * @param key what follows `draft:`: type, verb, and the title or the keys of the targets
 * @param claims all claims of the key
 */
export function resolveDraft(
  key: string,
  claim: Claim,
  claims: readonly IdentifiedClaim[],
  context: ResolveContext,
): Verdict {
  const title = key.replace(/^[^|]*\|[^|]*\|/, '');
  const type = claim.type ?? 'văn bản';
  const draft = claim.draft ?? { verb: 'new' as const, targets: [] };
  const inForce = draft.targets.length === 0 ? lawInForce(type, title, claim, context) : null;
  const targets = inForce ?? draft.targets.map((target) => targetId(target.key, target.claim, context));
  // A new law of the name of one in force takes its place.
  const verb = inForce !== null && draft.verb === 'new' ? 'replaces' : draft.verb;
  const ids = [...new Set(targets.map((target) => target.id))].sort();
  const rest = ids.length > 0 ? ids.join('-') : slug(title.replace(CHANGES, ''));
  const identity = {
    type,
    number: null,
    name: draftName(key),
    year: null,
    term: null,
    issuer: null,
    place: null,
  };
  const base = `du-thao-${slug(type)}-${VERB_SLUGS[verb]}-${rest}`;
  const certain =
    draft.open !== true &&
    targets.every((target) => target.certain) &&
    (ids.length > 0 || (verb === 'new' && tellsDraft(type, title, claim)));
  const announced = { ...draft, verb, type, ids, title };
  const said = certain ? saidToBe(announced, claim, context) : null;
  if (said !== null) return resolved(said.record, { type: 'printed', number: 'printed' }, `draft-stated:${base}`);
  if (certain) {
    const { act, before } = issuedSince(announced, claim, claims, context);
    if (act !== null) return became(act, base);
    const record: InstrumentRecord = { id: base, identity, provisional: false };
    if (before.length === 0) return resolved(record, { type: 'printed' }, ids.length > 0 ? 'draft-targets' : 'title');
    const records = [...before.map((one) => one.record), record];
    return ambiguous(records, identity, { type: 'printed' }, 'draft-or-issued-act');
  }
  const record: InstrumentRecord = { id: `${base}--${claim.document ?? ''}`, identity, provisional: true };
  return unresolved(
    record,
    { type: 'printed' },
    ids.length === 0 && verb === 'new' ? 'missing:issuer' : 'draft-target-open',
  );
}

/** Verbs that the name of a draft begins with: its id says them once. */
const CHANGES = /^(?:(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?:, | và | )?)+/u;

const LAWS = new Set(['luật', 'bộ luật', 'pháp lệnh']);

/**
 * The law that bears the name of a bill when the citing document was written: not certain where that document has no date
 * or several versions fit. Null where the register knows none of this name from that time: the bill is of a new law.
 */
function lawInForce(type: string, title: string, claim: Claim, { register }: ResolveContext): readonly Target[] | null {
  if (!LAWS.has(type) || CHANGES.test(title)) return null;
  const name = normaliseName(`${type} ${title}`);
  const { from = null, to = null } = claim.context ?? {};
  const rows = rowsOfName(name, register);
  if (!rows.some(({ issued }) => existedBy(issued, to))) return null;
  // Just adopted, or to be: what is still called a bill may be that law or one to come after it.
  if (rows.some(({ issued }) => isOfLate(issued, from, to))) return [{ id: slug(title), certain: false }];
  const { outcome } = resolveName(name, { ...claim, draft: null, nameRevised: false }, register);
  const certain = to !== null && outcome.status === 'resolved' && outcome.instrument !== null;
  return [{ id: certain ? (outcome.instrument as string) : slug(title), certain }];
}

/** Adopted in the two years before a text was written, or in its very month where no day is known. */
function isOfLate(issued: string | null, from: string | null, to: string | null): boolean {
  if (issued === null || from === null || to === null || !existedBy(issued, to)) return false;
  return issued > `${Number(from.slice(0, 4)) - BILL_YEARS}${from.slice(4)}`;
}
const BILL_YEARS = 2;

/** What a document still calls a draft is an act by now: it is that act, with the day (or year) it was issued. */
function became({ record, from, to, by }: IssuedAct, draft: string): Verdict {
  const basis = { type: 'printed', number: by === 'register' ? 'register' : 'document' } as const;
  const issued = { warning: 'draft-issued', against: from === to ? from : from.slice(0, 4) };
  return resolved(record, basis, `${by === 'register' ? 'draft-registered' : 'draft-stated'}:${draft}`, issued);
}

interface Target {
  readonly id: string;
  readonly certain: boolean;
}

function targetId(key: string, claim: Claim, context: ResolveContext): Target {
  const id = claimId(claim);
  const claims = context.claimsOf(key);
  const all = claims.some((one) => one.id === id) ? claims : [...claims, { id, claim }];
  const { outcomes } = resolveKey(key, all, context);
  const outcome = outcomes.find((one) => one.claimId === id)?.outcome;
  if (outcome?.status === 'resolved' && outcome.instrument !== null) return { id: outcome.instrument, certain: true };
  return { id: slug(key.replace(/^\w+:/, '')), certain: false };
}
