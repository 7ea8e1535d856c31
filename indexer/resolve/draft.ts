import type { Claim } from '../../src/facts/claim.js';
import { claimId } from '../../src/facts/claim-id.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { slug } from '../../src/text/fold.js';
import { issuedSince } from './issued-since.js';
import { recordOfRow } from './readings.js';
import { resolveKey } from './resolve-key.js';
import { type ResolveContext, resolved, unresolved, type Verdict } from './resolved.js';

const VERB_SLUGS = { amends: 'sua-doi', replaces: 'thay-the', new: 'moi' } as const;
const VERB_WORDS = { amends: 'sửa đổi', replaces: 'thay thế', new: 'xây dựng' } as const;

/**
 * A draft is identified by what it is meant to do to which instruments: `du-thao-<type>-<verb>-<target ids, sorted>`.
 * It is as certain as its targets: one that is not resolved leaves the draft provisional. Where the register knows the
 * act it became, it is that act, and says so.
 *
 * @param key what follows `draft:`: type, verb, and the title or the keys of the targets
 */
export function resolveDraft(key: string, claim: Claim, context: ResolveContext): Verdict {
  const title = key.replace(/^[^|]*\|[^|]*\|/, '');
  const type = claim.type ?? 'văn bản';
  const draft = claim.draft ?? { verb: 'new' as const, targets: [] };
  const targets = draft.targets.map((target) => targetId(target.key, target.claim, context));
  const ids = [...new Set(targets.map((target) => target.id))].sort();
  const rest = ids.length > 0 ? ids.join('-') : slug(title);
  const words =
    ids.length > 0
      ? draft.targets
          .map((target) => target.key.replace(/^\w+:/, ''))
          .sort()
          .join(', ')
      : title;
  const identity = {
    type,
    number: null,
    name: `dự thảo ${VERB_WORDS[draft.verb]} ${words}`,
    year: null,
    term: null,
    issuer: null,
    place: null,
  };
  const base = `du-thao-${slug(type)}-${VERB_SLUGS[draft.verb]}-${rest}`;
  const certain = targets.every((target) => target.certain);
  const issued = certain ? issuedSince({ ...draft, type, ids, title }, claim, context.register) : null;
  if (issued !== null) {
    const conflict = { warning: 'draft-issued', against: issued.issued ?? '' };
    return resolved(recordOfRow(issued), { type: 'printed', number: 'register' }, `register:${issued.id}`, conflict);
  }
  if (certain) {
    const record: InstrumentRecord = { id: base, identity, provisional: false };
    return resolved(record, { type: 'printed' }, ids.length > 0 ? 'draft-targets' : 'title');
  }
  const record: InstrumentRecord = { id: `${base}--${claim.document ?? ''}`, identity, provisional: true };
  return unresolved(record, { type: 'printed' }, 'draft-target-open');
}

function targetId(key: string, claim: Claim, context: ResolveContext): { id: string; certain: boolean } {
  const id = claimId(claim);
  const claims = context.claimsOf(key);
  const all = claims.some((one) => one.id === id) ? claims : [...claims, { id, claim }];
  const { outcomes } = resolveKey(key, all, context);
  const outcome = outcomes.find((one) => one.claimId === id)?.outcome;
  if (outcome?.status === 'resolved' && outcome.instrument !== null) return { id: outcome.instrument, certain: true };
  return { id: slug(key.replace(/^\w+:/, '')), certain: false };
}
