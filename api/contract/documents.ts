import { z } from 'zod';
import { documentDetailSchema, documentSummarySchema, documentTextSchema } from '../schemas/document.js';
import { pageOf } from '../schemas/primitives.js';
import { countQuery, fieldsQuery, intervalQuery, pageQuery, placeQuery, typeQuery } from './query.js';
import { routes } from './route.js';

const params = z.object({ id: z.string().min(1).max(400) });

export const documentRoutes = routes({
  listDocuments: {
    tag: 'documents',
    vi: 'Các chương trình, kế hoạch trong kho, theo loại, cơ quan, địa phương, thời gian, văn bản viện dẫn',
    en: 'The documents of the store by type, issuer, place, time and what they cite; by path',
    access: 'read',
    query: z.strictObject({
      ...pageQuery,
      ...countQuery,
      q: z.string().min(1).max(300).optional().meta({ description: 'Words of its title or file name' }),
      type: typeQuery.optional().meta({ description: 'Type of the document, in Vietnamese', example: 'kế hoạch' }),
      issuer: z.string().min(1).max(200).optional().meta({
        description: 'Office that wrote it: id or name of the body, or words of its name',
        example: 'Bộ Y tế',
      }),
      place: placeQuery.optional(),
      year: z.coerce.number().int().min(1900).max(2200).optional().meta({ description: 'Year of its date' }),
      period: intervalQuery.optional().meta({ description: 'Documents that plan for a time that overlaps it' }),
      instrument: z
        .string()
        .min(1)
        .max(400)
        .optional()
        .meta({ description: 'Documents that cite it: id or reference that fits one instrument' }),
    }),
    status: 200,
    answer: pageOf(documentSummarySchema).extend({ total: z.number().int().optional() }),
    redirects: [300],
    problems: ['not-found'],
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
