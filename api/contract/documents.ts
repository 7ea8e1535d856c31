import { z } from 'zod';
import { documentDetailSchema, documentSummarySchema, documentTextSchema } from '../schemas/document.js';
import { pageOf } from '../schemas/primitives.js';
import { countQuery, fieldsQuery, pageQuery } from './query.js';
import { routes } from './route.js';

const params = z.object({ id: z.string().min(1).max(400) });

export const documentRoutes = routes({
  listDocuments: {
    tag: 'documents',
    vi: 'Các chương trình, kế hoạch trong kho',
    en: 'The documents of the store, by path',
    access: 'read',
    query: z.strictObject({ ...pageQuery, ...countQuery }),
    status: 200,
    answer: pageOf(documentSummarySchema).extend({ total: z.number().int().optional() }),
    problems: [],
  },
  getDocument: {
    tag: 'documents',
    vi: 'Một chương trình, kế hoạch',
    en: 'What a document says of itself and what was stated of it',
    access: 'read',
    params,
    query: z.strictObject({ ...fieldsQuery }),
    status: 200,
    answer: documentDetailSchema,
    problems: ['not-found'],
  },
  getDocumentText: {
    tag: 'documents',
    vi: 'Nguyên văn',
    en: 'The original text: what all offsets count in',
    access: 'read',
    params,
    query: z.strictObject({}),
    status: 200,
    answer: documentTextSchema,
    problems: ['not-found'],
  },
});
