import { z } from 'zod';
import { coverageSchema } from '../schemas/coverage.js';
import { liveSchema, readySchema, sessionSchema } from '../schemas/health.js';
import { fieldsQuery } from './query.js';
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
  getCoverage: {
    tag: 'store',
    vi: 'Phạm vi dữ liệu: kho có những gì, “không tìm thấy” nghĩa là gì',
    en: 'What is in the store, and what a zero means',
    access: 'read',
    query: z.strictObject({ ...fieldsQuery }),
    status: 200,
    answer: coverageSchema,
    problems: [],
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
