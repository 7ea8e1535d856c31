import { readFile } from 'node:fs/promises';
import { totalsOfDocument } from '../ask/findings/answer-findings.js';
import { putText, type Written } from '../index/put-text.js';
import { restate } from '../index/restate.js';
import { drain } from '../keep/drain.js';
import { removeDocument } from '../keep/remove.js';
import type { Service } from '../open/service.js';
import { revoke, settle } from '../settle/settle.js';
import { lookUpText } from '../text/look-up-text.js';
import { findingCounts } from '../text/print-lookup.js';
import type { AnswerOf, Counts, DeedKind, Deeds, GivenOf, Stage } from './deeds.js';

type OnStage = (stage: Stage) => void;

type Performers = {
  readonly [K in DeedKind]: (
    service: Service,
    given: Deeds[K]['given'],
    onStage: OnStage,
  ) => Promise<Deeds[K]['answer']>;
};

const PERFORM: Performers = {
  async put(service, { file, ...text }, onStage) {
    onStage('reading');
    const original = await readFile(file, 'utf8');
    return settled(service, text.id, await putText(service, { ...text, original }), onStage);
  },

  async restate(service, { document, stated }, onStage) {
    onStage('reading');
    return settled(service, document, await restate(service, document, stated), onStage);
  },

  settle: (service, { request, at }) => settle(service, request, at),

  revoke: (service, { id }) => revoke(service, id),

  async remove(service, { document }) {
    await removeDocument(service, document);
    return null;
  },

  async read(service, { text, stated }, onStage) {
    onStage('reading');
    // As a text that is looked up at once is answered; here no mention is beyond a limit.
    return lookUpText(service, text, stated);
  },
};

/** Does one thing to the store and settles all that follows from it. */
export function perform<K extends DeedKind>(
  service: Service,
  kind: K,
  given: GivenOf<K>,
  onStage: OnStage,
): Promise<AnswerOf<K>> {
  return PERFORM[kind](service, given, onStage);
}

async function settled(
  service: Service,
  document: string,
  written: Written,
  onStage: OnStage,
): Promise<{ readonly written: Written; readonly counts: Counts }> {
  onStage('settling');
  await drain(service);
  const known = await service.graph.document(document);
  const totals = await totalsOfDocument(service, document);
  return {
    written,
    counts: {
      tasks: known?.summary.tasks ?? 0,
      mentions: known?.summary.mentions ?? 0,
      ...findingCounts(totals),
    },
  };
}
