import type { InstrumentCard, InstrumentSummary, Page } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Mention } from '../../../src/facts/mention.js';
import { type Validity, validityAt } from '../../../src/register/validity.js';
import type { Service } from '../../open/service.js';
import { type Quote, Quotes } from '../documents/quote.js';
import { summariesOf } from '../summaries.js';
import { type CitingGroup, tasksCiting } from '../tasks/tasks-citing.js';
import { findInstruments } from './find-instruments.js';

export interface InstrumentAnswer {
  readonly card: InstrumentCard;
  /** Validity today as far as the register goes; null when the register does not hold the instrument. */
  readonly validity: Validity | null;
  /** Where it is printed: the first mentions with their words. */
  readonly mentions: Page<Mention & { readonly quote: Quote | null }>;
  readonly groups: readonly CitingGroup[];
  /** The instruments at the other ends of the card's relations, by id. */
  readonly related: readonly InstrumentSummary[];
}

/** The cards of every instrument a reference fits. @throws DanchieuError `not-found`. */
export async function answerInstruments(
  service: Service,
  ref: string,
  request: { readonly limit: number; readonly today: string },
): Promise<{
  readonly ref: string;
  readonly candidates: readonly InstrumentAnswer[];
  readonly othersInRegister: number;
}> {
  const found = await findInstruments(service, ref);
  if (found.candidates.length === 0) throw new DanchieuError('not-found', { ref });
  const candidates: InstrumentAnswer[] = [];
  for (const { id } of found.candidates) {
    const answer = await answerInstrument(service, id, request);
    if (answer !== null) candidates.push(answer);
  }
  return { ref, candidates, othersInRegister: found.othersInRegister };
}

async function answerInstrument(
  { graph, engine }: Service,
  id: string,
  { limit, today }: { readonly limit: number; readonly today: string },
): Promise<InstrumentAnswer | null> {
  const card = await graph.instrument(id);
  if (card === null) return null;
  const quotes = new Quotes(graph);
  const page = await graph.mentions({ instrument: id }, { limit });
  const items: (Mention & { quote: Quote | null })[] = [];
  for (const mention of page.items) {
    const task = mention.task === null ? null : await graph.task(mention.task);
    items.push({ ...mention, quote: await quotes.of(mention.document, mention.start, mention.end, task) });
  }
  const row = card.register;
  return {
    card,
    validity: row === null ? null : validityAt(row, engine.register(), today),
    mentions: { items, next: page.next },
    groups: await tasksCiting(graph, id, { filter: {}, limit }),
    related: await summariesOf(graph, [...card.outgoing.map(({ to }) => to), ...card.incoming.map(({ from }) => from)]),
  };
}
