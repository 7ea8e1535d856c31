import { z } from 'zod';
import { RELATIONS } from '../../src/facts/statement.js';
import { quoteSchema } from './mention.js';
import { instrumentId, offset, orNull } from './primitives.js';

export const relationSchema = z.enum(RELATIONS).meta({ id: 'Relation' });

const edgeEvidenceSchema = z
  .object({
    document: z.string().meta({ description: 'Id of the document that says it, or `register`' }),
    start: offset.nullable(),
    end: offset.nullable(),
    text: z.string(),
  })
  .meta({ id: 'EdgeEvidence' });

export const edgeSchema = z
  .object({
    from: instrumentId,
    relation: relationSchema,
    to: instrumentId,
    planned: z.boolean().meta({ description: 'True where only drafts would do it' }),
    documents: z.number().int().meta({ description: 'Documents that say it' }),
    evidence: orNull(edgeEvidenceSchema),
  })
  .meta({ id: 'Edge', description: '`from` does `relation` to `to`' });

export const quotedEdgeSchema = edgeSchema.extend({ quote: orNull(quoteSchema) }).meta({ id: 'QuotedEdge' });
