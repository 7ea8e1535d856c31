import { draftName } from '../src/designation/draft-name.js';
import type { Key } from '../src/facts/claim.js';
import type { FormerDraft } from './answers.js';

/** Codes of what decided that a draft is an act by now; the draft's id follows (`indexer/resolve`). */
const DECIDED = ['draft-registered:', 'draft-stated:'] as const;

/** Whether an id is that of a draft: one that became an act leads on to it. */
export function isDraftId(id: string): boolean {
  return id.startsWith('du-thao-') && !id.includes('--');
}

/** What decided (`Outcome.because`) about the citations of a draft of this id that became an act. */
export function becameBecause(draft: string): readonly string[] {
  return DECIDED.map((code) => `${code}${draft}`);
}

/** The drafts, each once, that outcomes of draft keys say an act was: by id, at most `limit`. */
export function formerDrafts(
  rows: readonly { readonly key: Key; readonly because: string }[],
  limit: number,
): readonly FormerDraft[] {
  const found = new Map<string, FormerDraft>();
  for (const { key, because } of rows) {
    const code = DECIDED.find((one) => because.startsWith(one));
    if (code === undefined) continue;
    const id = because.slice(code.length);
    if (!found.has(id)) found.set(id, { id, name: draftName(key) });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
}
