import { findingOrder } from '../../graph/order.js';
import type { FindingFilter } from '../../graph/store.js';
import { type Finding, PLANNER_FINDINGS } from '../../src/facts/finding.js';
import type { Mention } from '../../src/facts/mention.js';
import { type JudgedDocument, plannerFindingsOf } from '../../src/findings/index.js';
import type { Service } from '../open/service.js';

const PLANNER: ReadonlySet<string> = new Set(PLANNER_FINDINGS);

/** Rows fetched at a time. */
const DOCUMENTS = 200;
const MENTIONS = 2_000;

/**
 * What planners need to know of every document of the store (or of one), in the order in which stores list findings: kind,
 * document, place, id. Made from what the store and the register hold now, so that it is never out of date and never
 * depends on the order of indexing; of nothing when none of its kinds is asked for.
 */
export async function plannerFindings(
  service: Service,
  { kinds, document }: FindingFilter,
): Promise<readonly Finding[]> {
  const wanted = kinds === undefined ? PLANNER : new Set<string>(kinds.filter((kind) => PLANNER.has(kind)));
  if (wanted.size === 0) return [];
  const register = service.engine.register();
  const found: Finding[] = [];
  for await (const id of document === undefined ? documentIds(service) : [document]) {
    const judged = await judgedDocument(service, id);
    if (judged === null) continue;
    for (const finding of plannerFindingsOf(judged, register)) if (wanted.has(finding.kind)) found.push(finding);
  }
  return found.sort(inStoreOrder);
}

/** The place of a finding in the list of all, for page keys. */
export function placeOf({ kind, document, start, id }: Finding): readonly [number, string, number, string] {
  return [findingOrder.rank(kind), document, start ?? -1, id];
}

function inStoreOrder(a: Finding, b: Finding): number {
  return comparePlaces(placeOf(a), placeOf(b));
}

export function comparePlaces(
  a: readonly [number, string, number, string],
  b: readonly [number, string, number, string],
): number {
  for (const index of [0, 1, 2, 3] as const) {
    if (a[index] !== b[index]) return a[index] < b[index] ? -1 : 1;
  }
  return 0;
}

async function* documentIds({ graph }: Service): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const page = await graph.documents({ limit: DOCUMENTS, after });
    for (const { id } of page.items) yield id;
    after = page.next;
  } while (after !== null);
}

async function judgedDocument({ graph }: Service, id: string): Promise<JudgedDocument | null> {
  const [known, original] = [await graph.document(id), await graph.documentText(id)];
  if (known === null || original === null) return null;
  const mentions: Mention[] = [];
  let after: string | null = null;
  do {
    const page = await graph.mentions({ document: id }, { limit: MENTIONS, after });
    mentions.push(...page.items);
    after = page.next;
  } while (after !== null);
  return { document: known.document, original, mentions };
}
