/** Every route by the name of what it does: method and path under `/api/v1`. Data alone, so that the client carries no more. */
export const ROUTES = {
  getSession: 'GET /session',
  lookUpCitations: 'POST /citations/lookup',
  annotateText: 'POST /citations/annotate',
  listInstruments: 'GET /instruments',
  resolveReference: 'GET /instruments/resolve',
  getInstrument: 'GET /instruments/{id}',
  listCitingDocuments: 'GET /instruments/{id}/cited-by',
  listCitedInstruments: 'GET /instruments/{id}/cites',
  listRelations: 'GET /instruments/{id}/relations',
  listInstrumentTasks: 'GET /instruments/{id}/tasks',
  getTrace: 'GET /instruments/{id}/trace',
  getImpact: 'GET /instruments/{id}/impact',
  getGraph: 'GET /instruments/{id}/graph',
  listTasks: 'GET /tasks',
  getTask: 'GET /tasks/{id}',
  listDocuments: 'GET /documents',
  getDocument: 'GET /documents/{id}',
  getDocumentText: 'GET /documents/{id}/text',
  listMentions: 'GET /mentions',
  listUnits: 'GET /units',
  searchTasks: 'GET /search',
  listFindings: 'GET /findings',
  getCoverage: 'GET /coverage',
  exportStore: 'GET /export',
} as const;

export type RouteName = keyof typeof ROUTES;
