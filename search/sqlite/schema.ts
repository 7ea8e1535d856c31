/** Names under which the tables of an index stand: the one that is searched, and one that is being made anew. */
export type Tables = 'search' | 'next_search';

const NAMES = ['words', 'having', 'values', 'records', 'tasks'] as const;

/**
 * Tables of the search side, beside the graph in one file.
 *
 * - `tasks`: one narrow row a task, so that a search of many finds, sorts and counts them without reading their texts:
 *   days as numbers (`date` negative, so that all sorts ascend) and its facet values as ids, see `facets.ts`.
 * - `records`: what is given back of a task.
 * - `values`: every value of a facet, with how many tasks have it: at none it goes. `having`: which tasks have it.
 * - `words`: the full-text table. It keeps no text of its own: its columns are words folded by us (`plain`), words in Telex
 *   letters (`accented`) and numbers with their beginnings (`numbers`). Taking a row out rewrites the pages its words
 *   stand on (`secure-delete`), where they would otherwise stay until a merge.
 */
export function createTables(tables: Tables): string {
  return `
CREATE TABLE ${tables}_tasks (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, date INTEGER NOT NULL,
  deadline INTEGER NOT NULL, since INTEGER, until INTEGER, facets TEXT NOT NULL
);
CREATE TABLE ${tables}_records (n INTEGER PRIMARY KEY REFERENCES ${tables}_tasks (n), record TEXT NOT NULL);
CREATE TABLE ${tables}_values (
  v INTEGER PRIMARY KEY, facet TEXT NOT NULL, value TEXT NOT NULL, folded TEXT NOT NULL, tasks INTEGER NOT NULL,
  UNIQUE (facet, value)
);
CREATE TABLE ${tables}_having (
  v INTEGER NOT NULL REFERENCES ${tables}_values (v), n INTEGER NOT NULL REFERENCES ${tables}_tasks (n),
  PRIMARY KEY (v, n)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE ${tables}_words USING fts5 (
  plain, accented, numbers, content = '', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO ${tables}_words (${tables}_words, rank) VALUES ('secure-delete', 1);
`;
}

/** What only the index that is searched has: the words that a slip of the pen is compared with. */
export const FOR_SEARCHING = "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, 'col');";

/** Of this version and, where it was another, of the one before. */
export function dropTables(tables: Tables): string {
  return [...NAMES, 'instruments'].map((name) => `DROP TABLE IF EXISTS ${tables}_${name};`).join('\n');
}

/** Puts the index that was made anew in the place of the other. */
export const SWAP = `
DROP TABLE IF EXISTS search_vocabulary;
${dropTables('search')}
${[...NAMES]
  .reverse()
  .map((name) => `ALTER TABLE next_search_${name} RENAME TO search_${name};`)
  .join('\n')}
${FOR_SEARCHING}
`;

/** Raised whenever tables or the words put into them change: the index is then made anew, to be filled from the graph. */
export const SEARCH_VERSION = 4;
