import type { InstrumentSummary } from '../../graph/store.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { uncited } from '../ask/find-instruments.js';
import type { Service } from '../open/service.js';
import { type ReadText, readText, type TextReader } from './read-text.js';

export interface LookedUpText extends Omit<ReadText, 'instruments'> {
  /** Every instrument that the mentions name, candidates included, by id, as the store or the register knows it. */
  readonly instruments: readonly InstrumentSummary[];
}

/**
 * What a text cites. Stores nothing, and only the text, its context and the register decide: equal texts under one
 * `registerVersion` get equal mentions whatever the store holds, which gives the counts of the instruments alone.
 * @param read does the reading; this thread unless others stand ready
 * @throws DanchieuError `parameter-invalid` naming the part of the context that is not understood.
 */
export async function lookUpText(
  service: Service,
  text: string,
  context: StatedFacts,
  read: TextReader = (given, known) => readText(service.engine, given, known),
): Promise<LookedUpText> {
  const { instruments, ...found } = await read(text, context);
  return { ...found, instruments: await summaries(service, instruments) };
}

async function summaries(
  { graph, engine }: Service,
  records: readonly InstrumentRecord[],
): Promise<readonly InstrumentSummary[]> {
  const found: InstrumentSummary[] = [];
  for (const record of records) {
    const card = record.provisional ? null : await graph.instrument(record.id);
    if (card !== null) {
      const { id, identity, provisional, title, issued, inRegister, tasks, mentions, documents } = card;
      found.push({ id, identity, provisional, title, issued, inRegister, tasks, mentions, documents });
      continue;
    }
    const row = engine.register().byId(record.id);
    const nowhere = { title: null, issued: null, inRegister: false, tasks: 0, mentions: 0, documents: 0 };
    found.push(row === undefined ? { ...record, ...nowhere } : uncited(row));
  }
  return found;
}
