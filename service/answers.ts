/** The shapes of answers, and the closed lists of questions, that reach the command line, the API and the page. */
export type {
  Counted,
  Coverage,
  DocumentSummary,
  Edge,
  EdgeEvidence,
  InstrumentCard,
  InstrumentSummary,
  MentionFilter,
  Page,
  TaskFilter,
  TraceStep,
} from '../graph/store.js';
export { FACET_NAMES, type FacetName, SEARCH_SORTS, type SearchSort } from '../search/task-search.js';
export type { Quote } from './ask/documents/quote.js';
export type { Found } from './ask/instruments/find-instruments.js';
export type { CitingGroup, CitingTask, TaskGroup, Via } from './ask/tasks/tasks-citing.js';
