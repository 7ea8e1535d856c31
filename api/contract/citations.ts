import { z } from 'zod';
import { annotateBodySchema, annotatedSchema, lookupBodySchema, lookupSchema } from '../schemas/lookup.js';
import { routes } from './route.js';

const problems = ['text-too-long', 'body-invalid', 'body-too-large', 'media-unsupported'] as const;

export const citationRoutes = routes({
  lookUpCitations: {
    tag: 'citations',
    vi: 'Văn bản này viện dẫn những gì: từng chỗ, văn bản nào, cần xác minh gì',
    en: 'What a text cites: each mention with its place, what it means, and what to look at',
    access: 'read',
    query: z.strictObject({}),
    body: lookupBodySchema,
    status: 200,
    answer: lookupSchema,
    problems,
  },
  annotateText: {
    tag: 'citations',
    vi: 'Nguyên văn dưới dạng HTML, mỗi chỗ viện dẫn là một liên kết',
    en: 'The text as HTML with each mention linked, everything escaped',
    access: 'read',
    query: z.strictObject({}),
    body: annotateBodySchema,
    status: 200,
    answer: annotatedSchema,
    problems,
  },
});
