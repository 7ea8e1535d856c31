import { changeSchema } from './change.js';
import { decisionSchema } from './decision.js';
import { documentSchema } from './document.js';
import { edgeSchema } from './edge.js';
import { findingSchema } from './finding.js';
import { instrumentSchema } from './instrument.js';
import { jobSchema } from './job.js';
import { mentionSchema } from './mention.js';
import { problemSchema } from './problem.js';
import { searchHitSchema } from './search.js';
import { taskSchema } from './task.js';

/** The records that this program publishes, by name: what its files, its command line and its API give out. */
export const RECORDS = {
  Mention: mentionSchema,
  Task: taskSchema,
  Instrument: instrumentSchema,
  Document: documentSchema,
  Finding: findingSchema,
  Edge: edgeSchema,
  SearchHit: searchHitSchema,
  Decision: decisionSchema,
  Change: changeSchema,
  Job: jobSchema,
  Problem: problemSchema,
} as const;

export type RecordName = keyof typeof RECORDS;

export const RECORD_NAMES = Object.keys(RECORDS) as [RecordName, ...RecordName[]];
