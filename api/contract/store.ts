import { z } from 'zod';
import { changesSchema } from '../schemas/change.js';
import { coverageSchema } from '../schemas/coverage.js';
import { liveSchema, readySchema, sessionSchema } from '../schemas/health.js';
import { RECORD_NAMES } from '../schemas/records.js';
import { fieldsQuery, MAX_LIMIT } from './query.js';
import { routes } from './route.js';

export const storeRoutes = routes({
  getSession: {
    tag: 'store',
    vi: 'Máy chủ này là gì, người gọi được làm gì',
    en: 'What this server is and what the caller may do',
    access: 'open',
    query: z.strictObject({}),
    status: 200,
    answer: sessionSchema,
    problems: [],
  },
  getLive: {
    tag: 'store',
    vi: 'Máy chủ đang chạy',
    en: 'The process is up',
    access: 'open',
    query: z.strictObject({}),
    status: 200,
    answer: liveSchema,
    problems: [],
  },
  getReady: {
    tag: 'store',
    vi: 'Từng phần có trả lời không',
    en: 'Whether each part answers; only search by words needs the search part',
    access: 'open',
    query: z.strictObject({}),
    status: 200,
    answer: readySchema,
    unready: 503,
    problems: [],
  },
  getMetrics: {
    tag: 'store',
    vi: 'Số liệu vận hành cho Prometheus: theo đường dẫn, trạng thái, thời gian; kho; việc còn chờ',
    en: 'Figures for Prometheus: by route, status and duration; the store; what is pending',
    access: 'read',
    query: z.strictObject({}),
    status: 200,
    streams: ['text/plain'],
    problems: [],
  },
  getOpenApi: {
    tag: 'store',
    vi: 'Mô tả API này (OpenAPI 3.1)',
    en: 'This description (OpenAPI 3.1)',
    access: 'open',
    query: z.strictObject({}),
    status: 200,
    answer: z.record(z.string(), z.unknown()),
    problems: [],
  },
  listSchemas: {
    tag: 'store',
    vi: 'Các loại bản ghi và JSON Schema của từng loại',
    en: 'The records given out, and where the JSON Schema of each is',
    access: 'open',
    query: z.strictObject({}),
    status: 200,
    answer: z.object({ items: z.array(z.object({ name: z.enum(RECORD_NAMES), address: z.string() })) }),
    problems: [],
  },
  getSchema: {
    tag: 'store',
    vi: 'JSON Schema của một loại bản ghi',
    en: 'The JSON Schema (draft 2020-12) of a record',
    access: 'open',
    params: z.object({ name: z.string().min(1).max(60) }),
    query: z.strictObject({}),
    status: 200,
    answer: z.record(z.string(), z.unknown()),
    problems: ['not-found'],
  },
  getCoverage: {
    tag: 'store',
    vi: 'Phạm vi dữ liệu: kho có những gì, “không tìm thấy” nghĩa là gì',
    en: 'What is in the store, and what a zero means',
    access: 'read',
    query: z.strictObject({ ...fieldsQuery }),
    status: 200,
    answer: coverageSchema,
    kept: true,
    problems: [],
  },
  listChanges: {
    tag: 'store',
    vi: 'Những gì đã thay đổi trong kho, theo thứ tự; giữ 90 ngày',
    en: 'What happened to the store since a change already seen, in order; kept for 90 days, then 410',
    access: 'read',
    query: z.strictObject({
      since: z.coerce
        .number()
        .int()
        .min(0)
        .max(Number.MAX_SAFE_INTEGER)
        .optional()
        .meta({ description: '`last` of the answer before; from the earliest kept when left out' }),
      limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(MAX_LIMIT).meta({ description: 'Changes at most' }),
    }),
    status: 200,
    answer: changesSchema,
    problems: ['changes-gone'],
  },
  exportStore: {
    tag: 'store',
    vi: 'Toàn bộ kho, từng dòng',
    en: 'All of the store as lines, streamed in a fixed order',
    access: 'read',
    query: z.strictObject({ format: z.enum(['ndjson', 'csv']).default('ndjson') }),
    status: 200,
    streams: ['application/x-ndjson', 'text/csv'],
    problems: [],
  },
});
