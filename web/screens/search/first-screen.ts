/** What the first screen asks of the API. */
export const FIRST_SCREEN = {
  coverage: {},
  instruments: { query: { limit: 8 } },
  documents: { query: { limit: 6 } },
} as const;
