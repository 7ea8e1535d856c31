import { z } from 'zod';
import { ROLES } from '../../src/facts/mention.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { RELATIONS } from '../../src/facts/statement.js';
import {
  citedInstrumentSchema,
  citingDocumentSchema,
  foundSchema,
  graphSchema,
  impactSchema,
  instrumentCardSchema,
  instrumentSchema,
  instrumentTasksSchema,
  relationEntrySchema,
  TASK_GROUP_NAMES,
  traceSchema,
} from '../schemas/instrument.js';
import { pageOf } from '../schemas/primitives.js';
import {
  countQuery,
  documentQuery,
  fieldsQuery,
  flag,
  intervalQuery,
  listOf,
  mentionQuery,
  pageQuery,
  placeQuery,
  termQuery,
  typeQuery,
  unitQuery,
} from './query.js';
import { routes } from './route.js';

const id = z
  .string()
  .min(1)
  .max(400)
  .meta({ description: 'Id of the instrument, or any reference that fits one ("118/2021/NĐ-CP", percent-encoded)' });
const params = z.object({ id });
const reference = { redirects: [300, 301, 302], problems: ['not-found'] } as const;

const depth = z.coerce.number().int().min(1).max(6);

export const instrumentRoutes = routes({
  listInstruments: {
    tag: 'instruments',
    vi: 'Các văn bản được viện dẫn, nhiều nhiệm vụ nhất trước; gõ tìm bằng q',
    en: 'Cited instruments, most cited first; `q` completes what is being typed',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      ...countQuery,
      q: z
        .string()
        .min(1)
        .max(300)
        .optional()
        .meta({ description: 'Beginning of a number, or words of a title or name' }),
      type: typeQuery.optional(),
      issuer: z
        .string()
        .max(200)
        .optional()
        .meta({ description: 'Who issued it: id or name of the body', example: 'Chính phủ' }),
      year: z.coerce.number().int().min(1900).max(2200).optional(),
      term: termQuery.optional(),
      place: placeQuery.optional(),
      citedAtLeast: z.coerce.number().int().min(0).optional().meta({ description: 'Tasks that cite it, at least' }),
      inRegister: flag.optional().meta({ description: 'Only those the register knows (or does not know)' }),
    }),
    status: 200,
    answer: pageOf(instrumentSchema).extend({ total: z.number().int().optional() }),
    problems: [],
  },
  resolveReference: {
    tag: 'instruments',
    vi: 'Số, ký hiệu hoặc tên này là văn bản nào',
    en: 'Which instruments a number or name fits',
    access: 'read',
    query: z.strictObject({
      ref: z.string().min(1).max(400).meta({ description: 'What a person would type', example: '27-NQ/TW' }),
      ...fieldsQuery,
    }),
    status: 200,
    answer: foundSchema,
    problems: ['not-found'],
  },
  getInstrument: {
    tag: 'instruments',
    vi: 'Thông tin về một văn bản',
    en: 'The card of an instrument',
    access: 'read',
    params,
    query: z.strictObject({ ...fieldsQuery }),
    status: 200,
    answer: instrumentCardSchema,
    ...reference,
  },
  listCitingDocuments: {
    tag: 'instruments',
    vi: 'Chương trình, kế hoạch nào viện dẫn văn bản này',
    en: 'Who cites it: documents, each with how often, in which roles and where first; counting the mentions that fit',
    access: 'read',
    params,
    query: z.strictObject({ ...pageQuery, ...countQuery, ...mentionQuery }),
    status: 200,
    answer: pageOf(citingDocumentSchema).extend({ total: z.number().int().optional() }),
    kept: true,
    ...reference,
  },
  listCitedInstruments: {
    tag: 'instruments',
    vi: 'Văn bản này viện dẫn những văn bản nào',
    en: 'What it cites: instruments, each with how often and where first',
    access: 'read',
    params,
    query: z.strictObject({ ...pageQuery }),
    status: 200,
    answer: pageOf(citedInstrumentSchema),
    kept: true,
    ...reference,
  },
  listRelations: {
    tag: 'instruments',
    vi: 'Quan hệ với văn bản khác, kèm nguyên văn',
    en: 'Relations to other instruments, with the words that state them',
    access: 'read',
    params,
    query: z.strictObject({
      ...pageQuery,
      direction: z
        .enum(['out', 'in'])
        .default('out')
        .meta({ description: 'out: what it does; in: what is done to it' }),
      relation: listOf(z.enum(RELATIONS)).optional(),
    }),
    status: 200,
    answer: pageOf(relationEntrySchema),
    kept: true,
    ...reference,
  },
  listInstrumentTasks: {
    tag: 'instruments',
    vi: 'Nhiệm vụ viện dẫn văn bản này: trực tiếp, vai trò khác, gián tiếp, chỉ trong trích yếu',
    en: 'Tasks that cite it in four groups: direct, other roles, indirect, only inside a title',
    access: 'read',
    params,
    query: z.strictObject({
      ...pageQuery,
      ...countQuery,
      group: z.enum(TASK_GROUP_NAMES).optional().meta({ description: 'Only this group; needed with `cursor`' }),
      role: listOf(z.enum(ROLES)).optional(),
      ...unitQuery,
      place: placeQuery.optional(),
      document: documentQuery.optional(),
      period: intervalQuery.optional().meta({ description: 'Tasks whose time overlaps it' }),
      deadline: intervalQuery.optional().meta({ description: 'Tasks that end within it' }),
      outcome: listOf(z.enum(STATUSES)).optional().meta({ description: 'Tasks with a mention of this outcome' }),
    }),
    status: 200,
    answer: instrumentTasksSchema,
    kept: true,
    ...reference,
  },
  getTrace: {
    tag: 'instruments',
    vi: 'Căn cứ và triển khai: văn bản này dựa trên gì, những gì dựa trên nó',
    en: 'What it rests on and what rests on it, step by step with the words',
    access: 'read',
    params,
    query: z.strictObject({
      ...fieldsQuery,
      depth: depth.default(3),
      direction: z.enum(['up', 'down', 'both']).default('both'),
    }),
    status: 200,
    answer: traceSchema,
    kept: true,
    ...reference,
  },
  getImpact: {
    tag: 'instruments',
    vi: 'Nếu sửa đổi, thay thế thì nhiệm vụ, đơn vị, chương trình nào bị tác động',
    en: 'Tasks, units and documents that a change of it would touch',
    access: 'read',
    params,
    query: z.strictObject({ ...pageQuery }),
    status: 200,
    answer: impactSchema,
    kept: true,
    ...reference,
  },
  getGraph: {
    tag: 'instruments',
    vi: 'Các văn bản quanh nó dưới dạng đồ thị',
    en: 'The instruments round it as nodes and edges, bounded',
    access: 'read',
    params,
    query: z.strictObject({
      ...fieldsQuery,
      depth: depth.default(2),
      nodes: z.coerce.number().int().min(1).max(200).default(60).meta({ description: 'Nodes at most' }),
    }),
    status: 200,
    answer: graphSchema,
    kept: true,
    ...reference,
  },
});
