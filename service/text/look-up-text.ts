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
  // Provisional ones are of this text, which the store does not hold.
  const known = await graph.summaries(records.filter(({ provisional }) => !provisional).map(({ id }) => id));
  return records.map((record) => {
    const row = known.has(record.id) ? undefined : engine.register().byId(record.id);
    return known.get(record.id) ?? (row === undefined ? { ...record, ...NOWHERE } : uncited(row));
  });
}

const NOWHERE = { title: null, issued: null, inRegister: false, tasks: 0, mentions: 0, documents: 0 };
