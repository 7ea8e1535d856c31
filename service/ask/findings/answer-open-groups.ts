import type { OpenFilter, OpenGroup, Reach } from '../../../graph/decision-store.js';
import type { InstrumentSummary, Page, PageRequest } from '../../../graph/store.js';
import { findDocument } from '../../keep/remove.js';
import type { Service } from '../../open/service.js';
import { type QuotedMention, quoteMentions } from '../documents/quoted-mentions.js';
import { summariesOf } from '../summaries.js';

/** What is open and printed alike in many places: what one decision settles. */
export interface FindingGroup extends Pick<OpenGroup, 'key' | 'form' | 'status'> {
  /** The citation as the first place prints it. */
  readonly text: string;
  /** What kept it from being settled (`Mention.because`). */
  readonly because: string;
  readonly reach: Reach;
  /** What it may mean, as the store knows it. */
  readonly choices: readonly InstrumentSummary[];
  /** Id by which it is settled: that of the first place. */
  readonly settle: string;
  readonly places: readonly QuotedMention[];
}

export interface FindingGroups extends Page<FindingGroup> {
  /** How many groups there are in all. */
  readonly total: number;
}

export interface GroupsRequest {
  readonly statuses?: OpenFilter['statuses'];
  /** Id or path of one document. */
  readonly document?: string | undefined;
}

/** Places shown of each group. */
const PLACES = 3;

/**
 * What is ambiguous, incomplete or malformed, grouped by what is printed, most citations first.
 * @throws DanchieuError `not-found`; `page-unknown` for a damaged page key.
 */
export async function answerOpenGroups(
  service: Service,
  { statuses, document: named }: GroupsRequest,
  page: PageRequest,
): Promise<FindingGroups> {
  const { graph } = service;
  const document = named === undefined ? undefined : (await findDocument(service, named)).id;
  const filter: OpenFilter = { statuses, document };
  const groups = await graph.openGroups(filter, page);
  const items: FindingGroup[] = [];
  for (const { key, form, status, claims, candidates, outcome } of groups.items) {
    const asked = { key, claims, document };
    const { items: mentions } = await graph.mentionsClaiming(asked, { limit: PLACES });
    const [first] = mentions;
    if (first === undefined) continue;
    items.push({
      key,
      form,
      status,
      text: first.text,
      because: outcome.because,
      reach: await graph.reachOfClaims(asked),
      choices: await summariesOf(graph, candidates),
      settle: first.id,
      places: await quoteMentions(service, mentions),
    });
  }
  return { items, next: groups.next, total: await graph.countOpenGroups(filter) };
}
