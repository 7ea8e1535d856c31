/**
 * Tables of the search side, beside the graph in one file. The full-text table keeps no text of its own: its columns are
 * words folded by us (`plain`), words in Telex letters (`accented`) and numbers with their beginnings (`numbers`).
 */
export const SEARCH_SCHEMA = `
CREATE TABLE search_tasks (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, document TEXT NOT NULL, place TEXT,
  units TEXT NOT NULL, record TEXT NOT NULL
);
CREATE INDEX search_tasks_document ON search_tasks (document);
CREATE TABLE search_instruments (
  instrument TEXT NOT NULL, n INTEGER NOT NULL REFERENCES search_tasks (n), PRIMARY KEY (instrument, n)
) WITHOUT ROWID;
CREATE INDEX search_instruments_task ON search_instruments (n);
CREATE VIRTUAL TABLE search_words USING fts5 (
  plain, accented, numbers, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, 'col');
`;

/** Raised whenever tables or the words put into them change: the index is then emptied, to be filled from the graph. */
export const SEARCH_VERSION = 1;
