import { answerFindings } from '../../service/ask/findings/answer-findings.js';
import { summariesOf } from '../../service/ask/summaries.js';
import type { findingRoutes } from '../contract/findings.js';
import type { Handlers } from './call.js';
import { instrumentOf } from './choose.js';

export const findingReadHandlers: Handlers<typeof findingRoutes> = {
  async listFindings({ service, query: { kind: kinds, document, instrument: ref, limit, cursor } }) {
    const instrument = ref === undefined ? undefined : await instrumentOf(service, ref);
    const answer = await answerFindings(service, { kinds, document, instrument }, { limit, after: cursor ?? null });
    const ids = answer.items.flatMap(({ candidates }) => candidates);
    const known = new Map((await summariesOf(service.graph, ids)).map((one) => [one.id, one]));
    const items = answer.items.map((finding) => ({
      ...finding,
      choices: finding.candidates.flatMap((id) => known.get(id) ?? []),
    }));
    return { ...answer, items };
  },
};
