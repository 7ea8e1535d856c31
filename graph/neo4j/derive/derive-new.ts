import type { Transaction } from '../transaction.js';
import { recencyOf } from '../write/fact-rows.js';
import type { StoredFacts } from '../write/put-facts.js';
import { Effects, type TaskCitations } from './effects.js';
import { type Link, ownOf } from './links.js';
import { linkNew } from './relink.js';

/**
 * Derives what follows from documents that were just written: what `derive` would, without asking the store for what is
 * at hand, since nothing was taken to mean anything before.
 */
export async function deriveNew(transaction: Transaction, documents: readonly StoredFacts[]): Promise<void> {
  const effects = new Effects(new Set(documents.map(({ facts }) => facts.document.id)));
  for (const stored of documents) {
    for (const { node: ref, task, claim, facts } of stored.mentions) {
      if (claim.status === null) continue;
      const mention = { ...facts, ref, task: task?.node ?? null, meant: [], found: false };
      effects.mention(mention, { ...claim, mentions: [] });
    }
    for (const task of tasksOf(stored)) effects.task(task, false);
  }
  await effects.write(transaction);
  await linkNew(
    transaction,
    documents.map(({ own }) => own),
    documents.flatMap(linksOf),
  );
}

/** The tasks of a document with mentions that mean something. */
function tasksOf({ facts: { document }, mentions }: StoredFacts): readonly TaskCitations[] {
  const found = new Map<string, TaskCitations & { readonly meant: TaskCitations['meant'][number][] }>();
  const recency = recencyOf(document);
  for (const { task, claim, facts } of mentions) {
    if (task === null || claim.means.length === 0) continue;
    const { ord, nested, covers, roles } = facts;
    const certain = claim.status === 'resolved';
    const { node, pos } = task;
    const known = found.get(node) ?? { task: node, document: document.id, pos, recency, meant: [], stands: [] };
    for (const instrument of claim.means) known.meant.push([instrument, ord, nested, covers, roles, certain]);
    found.set(node, known);
  }
  return [...found.values()];
}

function linksOf({ own, mentions, statements }: StoredFacts): readonly Link[] {
  const self = ownOf(own);
  return statements.map(({ node: ref, facts: { fromOrd, toOrd, facts } }) => {
    const { document, ord, relation, planned } = facts;
    const meant = (at: number | null): string | null => (at === null ? self : (mentions[at]?.claim.instrument ?? null));
    return {
      ref,
      document,
      ord,
      relation,
      planned,
      from: null,
      to: null,
      fromNow: meant(fromOrd),
      toNow: meant(toOrd),
    };
  });
}
