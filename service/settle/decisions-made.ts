import type { Reach } from '../../graph/decision-store.js';
import type { Page, PageRequest } from '../../graph/store.js';
import { decisionOn, documentOfDecision } from '../../src/decisions/index.js';
import type { Decision } from '../../src/facts/decision.js';
import type { Service } from '../open/service.js';

/** A decision with what rests on it now. */
export interface DecisionMade {
  readonly decision: Decision;
  /** Citations it speaks for; none once they are gone or printed otherwise. */
  readonly reach: Reach;
}

/** What people decided, the latest first. @throws DanchieuError `page-unknown` for a damaged page key. */
export async function decisionsMade(service: Service, page: PageRequest): Promise<Page<DecisionMade>> {
  const { graph } = service;
  const { items, next } = await graph.decisionsMade(page);
  const made: DecisionMade[] = [];
  for (const decision of items) {
    const { key } = decision;
    const decisions = await graph.decisions([key]);
    const [entry] = await graph.claims([key]);
    const claims = (entry?.claims ?? []).filter((claim) => decisionOn(claim, decisions)?.id === decision.id);
    const document = documentOfDecision(decision) ?? undefined;
    const reach = await graph.reachOfClaims({ key, claims: claims.map(({ id }) => id), document });
    made.push({ decision, reach });
  }
  return { items: made, next };
}
