/** Stands between the items of a list: no text holds it. */
export const ARRAY_DELIMITER = '\u001f';

const NODE = [':ID', 'id'];
const RELATIONSHIP = [':START_ID', ':END_ID'];

/** The files, with the typed header of each. Ids of nodes carry their kind, so that no two kinds can share one. */
export const FILES = {
  documents: {
    label: 'Document',
    header: [
      ...NODE,
      'path',
      'contentHash',
      'title',
      'type',
      'number',
      'dateFrom:date',
      'dateTo:date',
      'issuer',
      'place',
    ],
  },
  tasks: {
    label: 'Task',
    header: [
      ...NODE,
      'path',
      'category',
      'text',
      'start:int',
      'end:int',
      'section:string[]',
      'lead',
      'coordinating:string[]',
      'time',
      'from:date',
      'to:date',
    ],
  },
  mentions: {
    label: 'Mention',
    header: [
      ...NODE,
      'text',
      'start:int',
      'end:int',
      'kind',
      'type',
      'number',
      'date',
      'issuer',
      'title',
      'status',
      'zone',
      'roles:string[]',
      'nested:boolean',
      'warnings:string[]',
    ],
  },
  statements: {
    label: 'Statement',
    header: [...NODE, 'relation', 'planned:boolean', 'strength', 'start:int', 'end:int', 'evidence', 'from', 'to'],
  },
  findings: { label: 'Finding', header: [...NODE, 'kind', 'text', 'start:int', 'end:int', 'printed', 'against'] },
  instruments: {
    label: 'Instrument',
    header: [...NODE, 'type', 'number', 'name', 'year:int', 'term', 'issuer', 'place', 'provisional:boolean'],
  },
  decisions: {
    label: 'Decision',
    header: [...NODE, 'key', 'scope', 'target', 'instrument', 'by', 'at', 'why'],
  },
  'has-task': { type: 'HAS_TASK', header: RELATIONSHIP },
  contains: { type: 'CONTAINS', header: RELATIONSHIP },
  in: { type: 'IN', header: RELATIONSHIP },
  denotes: { type: 'DENOTES', header: RELATIONSHIP },
  candidate: { type: 'CANDIDATE', header: [...RELATIONSHIP, 'rank:int'] },
  says: { type: 'SAYS', header: RELATIONSHIP },
  'has-finding': { type: 'HAS_FINDING', header: RELATIONSHIP },
  edges: { type: null, header: [...RELATIONSHIP, ':TYPE', 'planned:boolean', 'documents:int'] },
} as const satisfies Record<string, { header: readonly string[]; label?: string; type?: string | null }>;

export type FileName = keyof typeof FILES;
