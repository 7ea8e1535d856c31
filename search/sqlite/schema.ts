/** Names under which the tables of an index stand: the one that is searched, and one that is being made anew. */
export type Tables = 'search' | 'next_search';

/**
 * Tables of the search side, beside the graph in one file. The full-text table keeps no text of its own: its columns are
 * words folded by us (`plain`), words in Telex letters (`accented`) and numbers with their beginnings (`numbers`). Taking a
 * row out rewrites the pages its words stand on (`secure-delete`), where they would otherwise stay until a merge.
 */
export function createTables(tables: Tables): string {
  return `
CREATE TABLE ${tables}_tasks (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, document TEXT NOT NULL, place TEXT,
  units TEXT NOT NULL, record TEXT NOT NULL
);
CREATE TABLE ${tables}_instruments (
  instrument TEXT NOT NULL, n INTEGER NOT NULL REFERENCES ${tables}_tasks (n), PRIMARY KEY (instrument, n)
) WITHOUT ROWID;
CREATE INDEX ${tables}_instruments_task ON ${tables}_instruments (n);
CREATE VIRTUAL TABLE ${tables}_words USING fts5 (
  plain, accented, numbers, content = '', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO ${tables}_words (${tables}_words, rank) VALUES ('secure-delete', 1);
`;
}

/** What only the index that is searched has: filters by document, and the words that a slip of the pen is compared with. */
export const FOR_SEARCHING = `
CREATE INDEX search_tasks_document ON search_tasks (document);
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, 'col');
`;

export function dropTables(tables: Tables): string {
  return ['words', 'instruments', 'tasks'].map((name) => `DROP TABLE IF EXISTS ${tables}_${name};`).join('\n');
}

/** Puts the index that was made anew in the place of the other. Indexes keep their names, so these are made again. */
export const SWAP = `
DROP TABLE IF EXISTS search_vocabulary;
${dropTables('search')}
DROP INDEX next_search_instruments_task;
${['tasks', 'instruments', 'words'].map((name) => `ALTER TABLE next_search_${name} RENAME TO search_${name};`).join('\n')}
CREATE INDEX search_instruments_task ON search_instruments (n);
${FOR_SEARCHING}
`;

/** Raised whenever tables or the words put into them change: the index is then made anew, to be filled from the graph. */
export const SEARCH_VERSION = 2;
