import type { InstrumentSummary } from '../../graph/store.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { nameIssuer } from '../../src/labels/name-issuer.js';
import { uncited } from '../ask/instruments/known-instruments.js';
import type { Service } from '../open/service.js';
import type { LookupCounts } from './print-lookup.js';
import { type Readers, readersHere } from './readers.js';

export interface LookedUpText {
  /** JSON, UTF-8: mentions, findings, instruments as the store or the register knows them, and what it was read with. */
  readonly json: Uint8Array;
  readonly counts: LookupCounts;
}

/**
 * What a text cites. Stores nothing, and only the text, its context and the register decide: equal texts under one
 * `registerVersion` get equal mentions whatever the store holds, which gives the counts of the instruments alone.
 * @param most mentions that are looked up; those beyond are only listed
 * @param readers do the reading; this thread unless others stand ready
 * @throws DanchieuError `parameter-invalid` naming the part of the context that is not understood.
 */
export async function lookUpText(
  service: Service,
  text: string,
  context: StatedFacts,
  most = Number.POSITIVE_INFINITY,
  { readPrinted }: Pick<Readers, 'readPrinted'> = readersHere(service.engine),
): Promise<LookedUpText> {
  const { members, instruments, counts } = await readPrinted(text, context, most);
  const known = JSON.stringify(await summaries(service, instruments));
  return { json: Buffer.concat([Buffer.from('{'), members, Buffer.from(`,"instruments":${known}}`)]), counts };
}

async function summaries(
  { graph, engine }: Service,
  records: readonly InstrumentRecord[],
): Promise<readonly InstrumentSummary[]> {
  if (records.length === 0) return [];
  // Provisional ones are of this text, which the store does not hold.
  const known = await graph.summaries(records.filter(({ provisional }) => !provisional).map(({ id }) => id));
  return records.map((record) => {
    const row = known.has(record.id) ? undefined : engine.register().byId(record.id);
    return known.get(record.id) ?? (row === undefined ? unknown(record) : uncited(row));
  });
}

/** What neither the store nor the register knows. */
function unknown(record: InstrumentRecord): InstrumentSummary {
  const shown = { title: null, issued: null, issuer: nameIssuer(null, null, record.identity), inRegister: false };
  return { ...record, ...shown, tasks: 0, mentions: 0, documents: 0 };
}
