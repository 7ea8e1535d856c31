import { z } from 'zod';
import { DECISION_SCOPES } from '../../src/facts/decision.js';
import { instrumentSchema } from './instrument.js';
import { identitySchema, mentionSchema, quotedMentionSchema, statusSchema } from './mention.js';
import { instrumentId, nextCursor, orNull } from './primitives.js';

export const decisionSchema = z
  .object({
    id: z.string(),
    key: z.string().meta({ description: 'What the citation is looked up by: its number or name' }),
    scope: z.enum(DECISION_SCOPES),
    target: z.string().nullable().meta({ description: 'The mention or document it is limited to' }),
    instrument: z.object({ id: instrumentId, identity: identitySchema, provisional: z.boolean() }),
    by: z.string().nullable(),
    at: z.iso.datetime(),
    why: z.string().nullable(),
  })
  .meta({ id: 'Decision', description: 'What a person decided that a citation means' });

const reachSchema = z
  .object({ mentions: z.number().int(), tasks: z.number().int(), documents: z.number().int() })
  .meta({ id: 'Reach', description: 'How much it concerns' });

const places = z.array(quotedMentionSchema).meta({ description: 'The first places that change' });

export const settleBodySchema = z
  .strictObject({
    as: z.string().trim().min(1).max(400).meta({
      description: 'The instrument it means: its id, or any reference that fits one',
      example: 'nghi-quyet-27-nq-tw-khoa-13',
    }),
    scope: z.enum(DECISION_SCOPES).default('mention').meta({
      description: 'This citation; all of its document that print the same; all of the store, later ones too',
    }),
    by: z.string().trim().min(1).max(200).optional().meta({ description: 'Who decides; the key’s id when left out' }),
    why: z.string().trim().min(1).max(2_000).optional(),
    preview: z.boolean().default(false).meta({ description: 'Only what would change; nothing is written' }),
  })
  .meta({ id: 'Settle' });

export const settlingSchema = z
  .object({
    done: z.boolean().meta({ description: 'False for a preview' }),
    decision: decisionSchema,
    replaces: orNull(decisionSchema).meta({ description: 'The decision on the same that it takes the place of' }),
    mention: mentionSchema.meta({ id: 'MentionBefore', description: 'The citation as it was understood before' }),
    changes: reachSchema,
    conflicts: z.number().int().meta({ description: 'Citations where print says otherwise: print wins' }),
    places,
  })
  .meta({ id: 'Settling', description: 'What a decision changes' });

export const revocationSchema = z
  .object({ done: z.boolean(), decision: decisionSchema, changes: reachSchema, places })
  .meta({ id: 'Revocation', description: 'What taking a decision back changes' });

export const decisionMadeSchema = z
  .object({ decision: decisionSchema, reach: reachSchema })
  .meta({ id: 'DecisionMade' });

export const findingGroupSchema = z
  .object({
    key: z.string(),
    form: z.string(),
    status: statusSchema,
    text: z.string().meta({ description: 'The citation as the first place prints it' }),
    because: z.string().meta({ description: 'What kept it from being settled' }),
    reach: reachSchema,
    choices: z.array(instrumentSchema).meta({ description: 'What it may mean' }),
    settle: z.string().meta({ description: 'Id by which one decision settles them all: `/findings/{id}/settle`' }),
    places: z.array(quotedMentionSchema),
  })
  .meta({ id: 'FindingGroup', description: 'What is open and printed alike in many places' });

export const findingGroupsSchema = z
  .object({ items: z.array(findingGroupSchema), next: nextCursor, total: z.number().int() })
  .meta({ id: 'FindingGroups' });
