import type { SearchTask, SearchTaskDocument } from '../../src/facts/search-task.js';

/** A task as the search side gets it, with only what a test cares about. */
export function searchTask(id: string, text: string, more: Partial<SearchTaskDocument> = {}): SearchTask {
  return {
    id,
    version: 1,
    document: {
      id,
      document: 'ke-hoach',
      documentTitle: 'Kế hoạch công tác',
      number: null,
      path: 'I.1',
      text,
      section: [],
      instruments: [],
      roles: [],
      lead: null,
      coordinating: [],
      place: null,
      date: null,
      from: null,
      to: null,
      ...more,
    },
  };
}
