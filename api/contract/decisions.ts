import { z } from 'zod';
import {
  decisionMadeSchema,
  findingGroupsSchema,
  revocationSchema,
  settleBodySchema,
  settlingSchema,
} from '../schemas/decision.js';
import { pageOf } from '../schemas/primitives.js';
import { flag, listOf, pageQuery } from './query.js';
import { routes } from './route.js';

const id = z.string().min(1).max(600);

export const decisionRoutes = routes({
  listFindingGroups: {
    tag: 'findings',
    vi: 'Cần xác minh, gộp theo cách viện dẫn: một lần xác nhận cho nhiều chỗ',
    en: 'What is open, grouped by what is printed: one decision settles many places',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      outcome: listOf(z.enum(['ambiguous', 'unresolved', 'malformed'])).optional(),
      document: z.string().min(1).max(400).optional(),
    }),
    status: 200,
    answer: findingGroupsSchema,
    problems: ['not-found'],
  },
  settleFinding: {
    tag: 'findings',
    vi: 'Xác nhận một viện dẫn là văn bản nào; xem trước với preview',
    en: 'Decide what a citation means: the id of a finding or of the mention; `preview` changes nothing',
    access: 'write',
    params: z.object({ id }),
    query: z.strictObject({}),
    body: settleBodySchema,
    status: 200,
    answer: settlingSchema,
    redirects: [300],
    problems: ['not-found', 'finding-whole', 'settled-already', 'instrument-incomplete', 'queue-full', 'stopping'],
  },
  listDecisions: {
    tag: 'findings',
    vi: 'Ai đã xác nhận gì, khi nào, vì sao; mới nhất trước',
    en: 'Who decided what, when and why; the latest first',
    access: 'read',
    query: z.strictObject({ ...pageQuery }),
    status: 200,
    answer: pageOf(decisionMadeSchema),
    problems: [],
  },
  revokeDecision: {
    tag: 'findings',
    vi: 'Rút lại một xác nhận: mọi thứ như khi chưa có nó',
    en: 'Take a decision back: everything is as if it had never been made',
    access: 'write',
    params: z.object({ id }),
    query: z.strictObject({
      preview: flag.default(false).meta({ description: 'Only what would change; nothing is written' }),
    }),
    status: 200,
    answer: revocationSchema,
    problems: ['not-found', 'queue-full', 'stopping'],
  },
});
