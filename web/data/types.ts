import type { z } from 'zod';
import type { Frozen } from '../../api/contract/contract.js';
import type { coverageSchema } from '../../api/schemas/coverage.js';
import type { decisionMadeSchema, findingGroupSchema, settlingSchema } from '../../api/schemas/decision.js';
import type { documentDetailSchema, documentSummarySchema } from '../../api/schemas/document.js';
import type { edgeSchema } from '../../api/schemas/edge.js';
import type { quotedFindingSchema } from '../../api/schemas/finding.js';
import type { sessionSchema } from '../../api/schemas/health.js';
import type {
  citedInstrumentSchema,
  citingDocumentSchema,
  impactSchema,
  instrumentCardSchema,
  instrumentSchema,
  instrumentTasksSchema,
  relationEntrySchema,
  taskGroupSchema,
  traceSchema,
  validitySchema,
} from '../../api/schemas/instrument.js';
import type { jobSchema } from '../../api/schemas/job.js';
import type { lookupSchema } from '../../api/schemas/lookup.js';
import type { mentionSchema, quotedMentionSchema, quoteSchema } from '../../api/schemas/mention.js';
import type { problemSchema } from '../../api/schemas/problem.js';
import type { searchHitSchema, searchSchema } from '../../api/schemas/search.js';
import type {
  namedUnitsSchema,
  taskCitationSchema,
  taskEntrySchema,
  taskSchema,
  unitSchema,
} from '../../api/schemas/task.js';

/** The API's records by the names the page calls them; inferred from its schemas, nothing of which is loaded here. */
export type Instrument = Frozen<z.infer<typeof instrumentSchema>>;
export type InstrumentCard = Frozen<z.infer<typeof instrumentCardSchema>>;
export type InstrumentTasks = Frozen<z.infer<typeof instrumentTasksSchema>>;
export type TaskGroup = Frozen<z.infer<typeof taskGroupSchema>>;
export type GroupedTask = TaskGroup['tasks'][number];
export type RelationEntry = Frozen<z.infer<typeof relationEntrySchema>>;
export type CitingDocument = Frozen<z.infer<typeof citingDocumentSchema>>;
export type CitedInstrument = Frozen<z.infer<typeof citedInstrumentSchema>>;
export type Validity = Frozen<z.infer<typeof validitySchema>>;
export type Trace = Frozen<z.infer<typeof traceSchema>>;
export type TraceStep = Trace['up'][number];
export type Impact = Frozen<z.infer<typeof impactSchema>>;
export type ImpactTask = Impact['tasks']['items'][number];
export type Edge = Frozen<z.infer<typeof edgeSchema>>;
export type Quote = Frozen<z.infer<typeof quoteSchema>>;
export type Mention = Frozen<z.infer<typeof mentionSchema>>;
export type QuotedMention = Frozen<z.infer<typeof quotedMentionSchema>>;
export type Lookup = Frozen<z.infer<typeof lookupSchema>>;
export type LookedUpMention = Lookup['mentions'][number];
export type Task = Frozen<z.infer<typeof taskSchema>>;
export type TaskEntry = Frozen<z.infer<typeof taskEntrySchema>>;
export type TaskCitation = Frozen<z.infer<typeof taskCitationSchema>>;
export type NamedUnits = Frozen<z.infer<typeof namedUnitsSchema>>;
export type Unit = Frozen<z.infer<typeof unitSchema>>;
export type DocumentSummary = Frozen<z.infer<typeof documentSummarySchema>>;
export type Finding = Frozen<z.infer<typeof quotedFindingSchema>>;
export type DocumentDetail = Frozen<z.infer<typeof documentDetailSchema>>;
export type Search = Frozen<z.infer<typeof searchSchema>>;
export type SearchHit = Frozen<z.infer<typeof searchHitSchema>>;
export type Coverage = Frozen<z.infer<typeof coverageSchema>>;
export type Problem = Frozen<z.infer<typeof problemSchema>>;
export type Session = Frozen<z.infer<typeof sessionSchema>>;
export type Job = Frozen<z.infer<typeof jobSchema>>;
export type FindingGroup = Frozen<z.infer<typeof findingGroupSchema>>;
export type Settling = Frozen<z.infer<typeof settlingSchema>>;
export type DecisionMade = Frozen<z.infer<typeof decisionMadeSchema>>;
