import { z } from 'zod';
import { ROLES } from '../../src/facts/mention.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { quotedMentionSchema } from '../schemas/mention.js';
import { pageOf } from '../schemas/primitives.js';
import { taskEntrySchema, unitSchema } from '../schemas/task.js';
import {
  countQuery,
  documentQuery,
  fieldsQuery,
  intervalQuery,
  listOf,
  mentionQuery,
  pageQuery,
  placeQuery,
  unitQuery,
} from './query.js';
import { routes } from './route.js';

export const taskRoutes = routes({
  listTasks: {
    tag: 'tasks',
    vi: 'Nhiệm vụ theo văn bản, vai trò, đơn vị, chương trình, thời gian, kết quả xác định',
    en: 'Tasks by instrument, role, unit, document, time and outcome; latest document first',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      ...countQuery,
      instrument: z
        .string()
        .min(1)
        .max(400)
        .optional()
        .meta({ description: 'Id or reference that fits one instrument' }),
      role: listOf(z.enum(ROLES)).optional(),
      ...unitQuery,
      document: documentQuery.optional(),
      place: placeQuery.optional(),
      period: intervalQuery.optional().meta({ description: 'Tasks whose time overlaps it' }),
      deadline: intervalQuery.optional().meta({ description: 'Tasks that end within it' }),
      outcome: listOf(z.enum(STATUSES)).optional().meta({ description: 'Tasks with a mention of this outcome' }),
      sort: z
        .enum(['recency', 'deadline'])
        .default('recency')
        .meta({ description: 'deadline: by the end of their time, those without one last' }),
    }),
    status: 200,
    answer: pageOf(taskEntrySchema).extend({ total: z.number().int().optional() }),
    redirects: [300],
    problems: ['not-found'],
  },
  getTask: {
    tag: 'tasks',
    vi: 'Một nhiệm vụ và các viện dẫn trong đó',
    en: 'A task with the citations in it',
    access: 'read',
    params: z.object({ id: z.string().min(1).max(400) }),
    query: z.strictObject({ ...fieldsQuery }),
    status: 200,
    answer: taskEntrySchema.extend({ mentions: z.array(quotedMentionSchema) }).meta({ id: 'TaskDetail' }),
    problems: ['not-found'],
  },
  listMentions: {
    tag: 'tasks',
    vi: 'Viện dẫn theo tài liệu, văn bản, nhiệm vụ, loại, vai trò, kết quả, đơn vị, thời gian; kèm nguyên văn',
    en: 'Mentions by document, instrument, task, kind, role, outcome, unit and time, with the words round them',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      ...mentionQuery,
      instrument: z
        .string()
        .min(1)
        .max(400)
        .optional()
        .meta({ description: 'Id or reference that fits one instrument' }),
      task: z.string().min(1).max(400).optional().meta({ description: 'Id of the task they stand in' }),
    }),
    status: 200,
    answer: pageOf(quotedMentionSchema),
    redirects: [300],
    problems: ['not-found'],
  },
  listUnits: {
    tag: 'tasks',
    vi: 'Đơn vị chủ trì, phối hợp và số nhiệm vụ',
    en: 'Units with the number of tasks they lead and coordinate: all, of a document, or citing an instrument',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      q: z.string().min(1).max(300).optional().meta({ description: 'Words of its name' }),
      duty: z
        .enum(['lead', 'coordinating', 'any'])
        .default('any')
        .meta({ description: 'Only units that do this, by how often they do' }),
      document: documentQuery.optional(),
      instrument: z
        .string()
        .min(1)
        .max(400)
        .optional()
        .meta({ description: 'Of the tasks that cite it outside a title: id or reference that fits one instrument' }),
    }),
    status: 200,
    answer: pageOf(unitSchema),
    redirects: [300],
    problems: ['not-found'],
  },
});
