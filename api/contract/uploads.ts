import { z } from 'zod';
import { statedSchema } from '../schemas/document.js';
import { jobSchema, namedFileSchema, namedTextSchema, newDocumentSchema, newFileSchema } from '../schemas/job.js';
import { lookupSchema } from '../schemas/lookup.js';
import { fieldsQuery, flag } from './query.js';
import { routes } from './route.js';

const id = z.string().min(1).max(400);

const refusals = [
  'input-empty',
  'input-not-text',
  'input-encoding',
  'input-too-large',
  'input-unsupported',
  'input-classified',
  'line-too-long',
  'parameter-invalid',
  'body-invalid',
  'body-too-large',
  'media-unsupported',
  'queue-full',
  'stopping',
] as const;

export const uploadRoutes = routes({
  uploadDocument: {
    tag: 'documents',
    vi: 'Nạp một tài liệu: văn bản thuần hoặc tệp .txt, .md; xử lý ở nền, hỏi kết quả ở Location',
    en: 'Take in a document, as text or as a file; done in the background, see Location',
    access: 'write',
    query: z.strictObject({
      store: flag
        .default(true)
        .meta({ description: 'false: the text is read and not kept; what it says is at `/jobs/{id}/result`' }),
    }),
    body: newDocumentSchema,
    form: newFileSchema,
    status: 202,
    answer: jobSchema,
    problems: refusals,
  },
  putDocument: {
    tag: 'documents',
    vi: 'Nạp tài liệu theo mã văn bản của đơn vị: bản mới thay bản cũ cùng mã',
    en: 'Put a document under the office’s own id: a newer text replaces the older one',
    access: 'write',
    params: z.object({ id: z.string().min(1).max(200).meta({ description: 'The office’s own id' }) }),
    query: z.strictObject({}),
    body: namedTextSchema,
    form: namedFileSchema,
    status: 202,
    answer: jobSchema,
    problems: refusals,
  },
  restateDocument: {
    tag: 'documents',
    vi: 'Ghi những gì tài liệu không nói (ngày, nơi, cơ quan, kỳ); lưu riêng với nội dung tài liệu',
    en: 'State what the file does not say; kept apart from what it does, and read again under it',
    access: 'write',
    params: z.object({ id }),
    query: z.strictObject({}),
    body: statedSchema,
    status: 202,
    answer: jobSchema,
    problems: ['not-found', 'parameter-invalid', 'body-invalid', 'media-unsupported', 'queue-full', 'stopping'],
  },
  removeDocument: {
    tag: 'documents',
    vi: 'Gỡ một tài liệu và mọi điều nó nói, khỏi cả tra cứu',
    en: 'Take out a document and all it said, from search too',
    access: 'write',
    params: z.object({ id }),
    query: z.strictObject({}),
    status: 204,
    problems: ['not-found', 'queue-full', 'stopping'],
  },
  getJob: {
    tag: 'documents',
    vi: 'Việc đã nhận đang đến đâu',
    en: 'How a piece of work stands',
    access: 'read',
    params: z.object({ id }),
    query: z.strictObject({ ...fieldsQuery }),
    status: 200,
    answer: jobSchema,
    problems: ['not-found'],
  },
  getJobResult: {
    tag: 'documents',
    vi: 'Viện dẫn trong một văn bản gửi lên mà không lưu',
    en: 'What a text says that was sent with `store=false`; kept for a quarter of an hour',
    access: 'read',
    params: z.object({ id }),
    query: z.strictObject({}),
    status: 200,
    answer: lookupSchema,
    problems: ['not-found'],
  },
});
