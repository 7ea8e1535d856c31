import { findingOrder } from '../../../graph/order.js';
import type { FindingFilter } from '../../../graph/store.js';
import { type Finding, PLANNER_FINDINGS } from '../../../src/facts/finding.js';
import { plannerFindingsOf } from '../../../src/findings/index.js';
import type { Service } from '../../open/service.js';
import { judgedDocument, PlannerLedger } from './planner-ledger.js';

const PLANNER: ReadonlySet<string> = new Set(PLANNER_FINDINGS);
/** Documents that are judged for one answer; what concerns more of them is looked up among all that were judged. */
const FEW_DOCUMENTS = 50;
const LEDGERS = new WeakMap<Service, PlannerLedger>();

/**
 * What planners need to know of every document of the store (or of one), in the order in which stores list findings: kind,
 * document, place, id. Made from what the store and the register hold now, so that it is never out of date and never
 * depends on the order of indexing; of nothing when none of its kinds is asked for. Not part of the store or its export:
 * it says nothing that mentions and register do not say already.
 */
export async function plannerFindings(
  service: Service,
  { kinds, document, instrument }: FindingFilter,
): Promise<readonly Finding[]> {
  const wanted = kinds === undefined ? PLANNER : new Set<string>(kinds.filter((kind) => PLANNER.has(kind)));
  if (wanted.size === 0) return [];
  const found = await plannedFor(service, { document, instrument });
  if (wanted.size === PLANNER.size && instrument === undefined) return found;
  return found.filter((one) => wanted.has(one.kind) && (instrument === undefined || one.instrument === instrument));
}

/** Those that an answer chooses from: no more documents are judged than it can speak of. */
async function plannedFor(service: Service, { document, instrument }: FindingFilter): Promise<readonly Finding[]> {
  if (document !== undefined) return ofOne(service, document);
  const card = instrument === undefined ? null : await service.graph.instrument(instrument);
  if (card === null || card.documents > FEW_DOCUMENTS) return ledgerOf(service).all(inStoreOrder);
  const found: Finding[] = [];
  for (const id of await citing(service, card.id)) found.push(...(await ofOne(service, id)));
  return found.sort(inStoreOrder);
}

/** The documents that cite an instrument. */
async function citing({ graph }: Service, instrument: string): Promise<ReadonlySet<string>> {
  const documents = new Set<string>();
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof graph.mentions>> = await graph.mentions(
      { instrument },
      { limit: 500, after },
    );
    for (const mention of page.items) documents.add(mention.document);
    if (page.next === null) return documents;
    after = page.next;
  }
}

async function ofOne(service: Service, document: string): Promise<readonly Finding[]> {
  const judged = await judgedDocument(service, document);
  return judged === null ? [] : [...plannerFindingsOf(judged, service.engine.register())].sort(inStoreOrder);
}

function ledgerOf(service: Service): PlannerLedger {
  const known = LEDGERS.get(service) ?? new PlannerLedger(service);
  LEDGERS.set(service, known);
  return known;
}

/** The place of a finding in the list of all, for page keys. */
export function placeOf({ kind, document, start, id }: Finding): readonly [number, string, number, string] {
  return [findingOrder.rank(kind), document, start ?? -1, id];
}

function inStoreOrder(a: Finding, b: Finding): number {
  return comparePlaces(placeOf(a), placeOf(b));
}

/** The order of `placeOf`: negative where `a` comes first. */
export function comparePlaces(
  a: readonly [number, string, number, string],
  b: readonly [number, string, number, string],
): number {
  for (const index of [0, 1, 2, 3] as const) {
    if (a[index] !== b[index]) return a[index] < b[index] ? -1 : 1;
  }
  return 0;
}
