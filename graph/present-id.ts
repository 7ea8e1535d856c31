import { provisionalId } from '../src/designation/id.js';
import type { Identity } from '../src/designation/identity.js';

/** The document in a provisional instrument's id, or null for another id. */
export function documentOfProvisional(id: string): string | null {
  const mark = id.lastIndexOf('--');
  return mark < 0 ? null : id.slice(mark + 2);
}

/**
 * Whether a provisional id was given, in this document, to what turned out to be the instrument of this identity: some
 * of its parts were not known then.
 */
export function onceKnownAs(identity: Identity, document: string, provisional: string): boolean {
  return lessComplete(identity).some((known) => provisionalId(known, document) === provisional);
}

/** What was known of an identity before some of its parts were: every way of leaving parts out. */
function lessComplete(identity: Identity): readonly Identity[] {
  const known = [identity];
  for (const part of ['year', 'term', 'issuer', 'place'] as const) {
    if (identity[part] !== null) known.push(...known.map((one) => ({ ...one, [part]: null })));
  }
  return known;
}
