import { findingOrder } from '../../order.js';
import type { Transaction } from '../transaction.js';
import { Effects } from './effects.js';
import type { Meaning } from './meanings.js';
import { relink, wrongLinks } from './relink.js';

/**
 * Brings what follows from mentions in line with what their claims mean now. What stands is compared with what should
 * stand, both reached from the mentions, and only the difference is written; so the derived graph is a function of facts
 * and outcomes, whatever the order of changes. With `gone`, the mentions are taken to mean nothing any more. `whole` are
 * the documents of which these are all mentions, if they are.
 *
 * @returns the tasks in which something changed.
 */
export async function derive(
  transaction: Transaction,
  meanings: readonly Meaning[],
  { gone, whole }: { readonly gone: boolean; readonly whole: readonly string[] | null },
): Promise<readonly string[]> {
  const effects = new Effects();
  for (const meaning of meanings)
    for (const mention of meaning.mentions) effects.mention(mention, gone ? null : meaning);
  await effects.citations(transaction, { gone, all: false });
  await effects.write(transaction);
  const where = whole === null ? { mentions: effects.linked, documents: [] } : { mentions: [], documents: whole };
  await relink(transaction, where, gone);
  return [...effects.tasks];
}

/**
 * How much of what is derived from one document does not follow from what its mentions mean, by what it is; for a check.
 * `findings` are those about the document as a whole.
 */
export async function differences(
  transaction: Transaction,
  meanings: readonly Meaning[],
  document: { readonly id: string; readonly tasks: readonly string[] },
  findings: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const effects = new Effects();
  for (const meaning of meanings) for (const mention of meaning.mentions) effects.mention(mention, meaning);
  for (const task of document.tasks) effects.tasks.add(task);
  await effects.citations(transaction, { gone: false, all: true });
  const stored = await transaction.all<{ id: string }>('findings-stored', {
    document: document.id,
    sameContent: findingOrder.rank('same-content'),
  });
  const found = new Map([
    ...effects.differences(
      [...findings],
      stored.map(({ id }) => id),
    ),
    ['statements', await wrongLinks(transaction, document.id)],
  ] as const);
  return new Map([...found].filter(([, n]) => n > 0));
}
