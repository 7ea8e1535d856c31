import type { Mention } from '../../../src/facts/mention.js';
import { LOOKED_THROUGH } from '../../limits.js';
import {
  FIRST_MENTION,
  keyOf,
  type LookedThrough,
  lookedPage,
  lookThrough,
  type MentionPlace,
  wholeOf,
} from '../../mention-list.js';
import { roleBits } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { MentionFilter, Page, PageRequest } from '../../store.js';
import { type MentionRow, mentionOf } from '../../stored-rows.js';
import type { Parameters } from '../parameters.js';
import { span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { conditionOf } from './citations.js';

/** Mentions that fit, by document, then place in it. */
export async function mentionsPage(
  transaction: Transaction,
  filter: MentionFilter,
  page: PageRequest,
): Promise<Page<Mention>> {
  const after = page.after ? placeOf(page.after) : FIRST_MENTION;
  const whole = wholeOf(filter);
  if (whole === null) return fittingPage(transaction, filter, after, page.limit);
  const from = { ...after, limit: page.limit + 1 };
  const rows =
    'document' in whole
      ? await transaction.all<MentionRow>('mentions-of-document', { ...from, of: whole.document })
      : await transaction.all<MentionRow>('mentions-of-instrument', { ...from, ...citedFrom(whole.instrument, after) });
  return pageOf(rows, page.limit, mentionOf, keyOf);
}

function placeOf(key: string): MentionPlace {
  const [document, ord] = decodePageKey(key, ['string', 'number']);
  return { document: document as string, ord: ord as number };
}

/** The list of the documents that cite an instrument, from one of them on. */
function citedFrom(instrument: string, { document }: Pick<MentionPlace, 'document'>): { from: string; end: string } {
  return { from: `${instrument} ${document}`, end: span(instrument).end };
}

async function fittingPage(
  transaction: Transaction,
  filter: MentionFilter,
  after: MentionPlace,
  limit: number,
): Promise<Page<Mention>> {
  const looked = await documentsLookedThrough(transaction, filter, after.document);
  const rows = await transaction.all<MentionRow>('mentions-fitting', {
    ...parametersOf(filter),
    ...after,
    documents: looked.documents,
    limit: limit + 1,
  });
  return lookedPage(rows, looked, limit, mentionOf);
}

/** The next documents that may have mentions that fit, from this one on. */
async function documentsLookedThrough(
  transaction: Transaction,
  { document, task, instrument }: MentionFilter,
  from: string,
): Promise<LookedThrough> {
  if (document !== undefined && task === undefined) return { documents: [document], more: false };
  const limit = LOOKED_THROUGH + 1;
  const rows = await (task !== undefined
    ? transaction.all<{ id: string }>('document-of-task', { task })
    : instrument === undefined
      ? transaction.all<{ id: string }>('documents-from', { from, limit })
      : transaction.all<{ id: string }>('documents-speaking-of', {
          ...citedFrom(instrument, { document: from }),
          limit,
        }));
  return lookThrough(
    rows.map(({ id }) => id),
    LOOKED_THROUGH,
  );
}

function parametersOf({ instrument, task, kinds, roles, statuses, ...ofTask }: MentionFilter): Parameters {
  const { unit, period, deadline } = ofTask;
  const inTask = [task, unit, period, deadline].some((one) => one !== undefined);
  return {
    ...conditionOf(ofTask),
    instrument: instrument ?? null,
    task: task ?? null,
    inTask,
    // A field of the record as JSON writes it: quotes within texts are escaped, so only the field itself reads so.
    kinds: kinds?.map((kind) => `"kind":"${kind}"`) ?? null,
    roles: roles?.map((role) => roleBits([role])) ?? null,
    statuses: statuses ?? null,
    of: ofTask.document ?? null,
  };
}
