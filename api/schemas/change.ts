import { z } from 'zod';
import { FINDING_KINDS } from '../../src/facts/finding.js';
import { relationSchema } from './edge.js';
import { statusSchema } from './mention.js';
import { documentId, instrumentId, mentionId } from './primitives.js';

const seq = z
  .number()
  .int()
  .meta({ description: 'Grows by every change, in the order of commits: who has seen one has seen all before it' });

const common = { seq, at: z.iso.datetime().meta({ description: 'When it was committed' }) };

const meaningSchema = z
  .object({ status: statusSchema, instrument: instrumentId.nullable(), candidates: z.array(instrumentId) })
  .meta({ id: 'Meaning', description: 'What a citation was or is taken to mean' });

const changedRelation = z
  .object({ from: instrumentId, relation: relationSchema, to: instrumentId })
  .meta({ id: 'ChangedRelation' });

export const changeSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal(['document.indexed', 'document.removed']), document: documentId, ...common }),
    z.object({
      type: z.literal('mention.resolution-changed'),
      from: meaningSchema,
      to: meaningSchema,
      mentions: z.array(mentionId).meta({ description: 'At most 200: what concerns more comes in several changes' }),
      ...common,
    }),
    z.object({ type: z.literal('instrument.merged'), from: instrumentId, to: instrumentId, ...common }),
    z.object({ type: z.literal('relation.added'), relations: z.array(changedRelation), ...common }),
    z.object({
      type: z.literal(['finding.opened', 'finding.closed']),
      kind: z.enum(FINDING_KINDS),
      document: documentId,
      findings: z.array(z.string()),
      ...common,
    }),
  ])
  .meta({ id: 'Change', description: 'Something that happened to the store, in ids: ask by those for what it is now' });

export const changesSchema = z
  .object({
    items: z.array(changeSchema),
    last: z.number().int().meta({ description: 'Pass it as `since` next time, also when nothing is new' }),
    more: z.boolean().meta({ description: 'Whether there are more already' }),
  })
  .meta({ id: 'Changes' });
