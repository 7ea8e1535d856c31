/**
 * Schema version 1. Facts (what documents say) and outcomes are the record; everything under DERIVED follows from them
 * by the statements of `derive.ts` and can be made anew. Order of a list = order of an index, so a page is a seek.
 */
export const SCHEMA_1 = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- FACTS ---------------------------------------------------------------------------------------------------------------
-- recency: minus yyyymmdd of the day it is listed under, 0 where undated: ascending is "latest first".
-- issued_with: ord of the mention of the decision that issues it. own_number: the instrument its own number makes it.
CREATE TABLE documents (
  id TEXT PRIMARY KEY, path TEXT NOT NULL, token TEXT NOT NULL, content_hash TEXT NOT NULL,
  recency INTEGER NOT NULL, place TEXT, issued_with INTEGER, own_number TEXT,
  tasks INTEGER NOT NULL, mentions INTEGER NOT NULL, statements INTEGER NOT NULL,
  record TEXT NOT NULL, stated TEXT NOT NULL, sections TEXT NOT NULL, extractor INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX documents_path ON documents (path, id);
CREATE INDEX documents_content ON documents (content_hash, path, id);
CREATE INDEX documents_recency ON documents (recency, id);

CREATE TABLE texts (document TEXT PRIMARY KEY REFERENCES documents (id), original TEXT NOT NULL);

-- pos: place of the task in its document. units: folded units, each "\\n<words> ". searched: version the search side has.
-- Rows that are searched and counted are kept narrow; what is only shown stands beside them.
CREATE TABLE tasks (
  document TEXT NOT NULL REFERENCES documents (id), pos INTEGER NOT NULL, id TEXT NOT NULL,
  search_version INTEGER NOT NULL, searched INTEGER NOT NULL,
  period_from TEXT, period_to TEXT, units TEXT NOT NULL, lead TEXT,
  PRIMARY KEY (document, pos)
) WITHOUT ROWID;
CREATE UNIQUE INDEX tasks_id ON tasks (id);
CREATE INDEX tasks_pending ON tasks (id) WHERE search_version <> searched;
CREATE TABLE task_records (
  document TEXT NOT NULL, pos INTEGER NOT NULL, record TEXT NOT NULL, PRIMARY KEY (document, pos),
  FOREIGN KEY (document, pos) REFERENCES tasks (document, pos)
) WITHOUT ROWID;
CREATE TABLE search_removed (id TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;

-- ord: place of the mention in its document, by start, longer first. roles: bits, see order.ts. linked: end of a statement,
-- or of the decision that issues the document.
CREATE TABLE mentions (
  document TEXT NOT NULL REFERENCES documents (id), ord INTEGER NOT NULL, claim INTEGER NOT NULL REFERENCES claims (ref),
  pos INTEGER, nested INTEGER NOT NULL, covers INTEGER NOT NULL, roles INTEGER NOT NULL, linked INTEGER NOT NULL,
  PRIMARY KEY (document, ord), FOREIGN KEY (document, pos) REFERENCES tasks (document, pos)
) WITHOUT ROWID;
CREATE INDEX mentions_claim ON mentions (claim);
CREATE INDEX mentions_task ON mentions (document, pos);
CREATE TABLE mention_records (
  document TEXT NOT NULL, ord INTEGER NOT NULL, id TEXT NOT NULL, starts INTEGER NOT NULL, line INTEGER NOT NULL,
  title TEXT, date TEXT, issuer TEXT, warnings TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (document, ord),
  FOREIGN KEY (document, ord) REFERENCES mentions (document, ord)
) WITHOUT ROWID;

-- from_ord, to_ord: mentions of the document; null where the end is the document itself.
CREATE TABLE statements (
  document TEXT NOT NULL REFERENCES documents (id), ord INTEGER NOT NULL,
  from_ord INTEGER, relation INTEGER NOT NULL, to_ord INTEGER, planned INTEGER NOT NULL,
  starts INTEGER NOT NULL, ends INTEGER NOT NULL, words TEXT NOT NULL, record TEXT NOT NULL,
  PRIMARY KEY (document, ord)
) WITHOUT ROWID;

-- KEYS, CLAIMS, OUTCOMES ------------------------------------------------------------------------------------------------
-- stratum: numbers, names, drafts, the order of resolution. looked_up: the form under which the register knows the key.
CREATE TABLE keys (
  key TEXT PRIMARY KEY, stratum INTEGER NOT NULL, looked_up TEXT NOT NULL, version INTEGER NOT NULL, dirty INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX keys_dirty ON keys (stratum, key) WHERE dirty = 1;
CREATE INDEX keys_looked_up ON keys (looked_up);
CREATE INDEX keys_stratum ON keys (stratum, key);

-- One row for each distinct claim of a key; all its mentions share the outcome, which is null until first resolved.
CREATE TABLE claims (
  ref INTEGER PRIMARY KEY, key TEXT NOT NULL REFERENCES keys (key), id TEXT NOT NULL, body TEXT NOT NULL,
  count INTEGER NOT NULL, status TEXT, instrument TEXT, warnings TEXT NOT NULL DEFAULT '[]', outcome TEXT
);
CREATE UNIQUE INDEX claims_key ON claims (key, id);
CREATE INDEX claims_unused ON claims (ref) WHERE count = 0;

-- Which other keys (targets of a draft) or register names (aliases) the outcome of a claim depends on.
CREATE TABLE claim_needs (
  needed TEXT NOT NULL, claim INTEGER NOT NULL REFERENCES claims (ref), draft INTEGER NOT NULL,
  PRIMARY KEY (needed, claim, draft)
) WITHOUT ROWID;
CREATE INDEX claim_needs_claim ON claim_needs (claim);

-- What a claim denotes, or may denote: one row for a resolved or provisional one, the candidates of an ambiguous one.
CREATE TABLE claim_instruments (
  claim INTEGER NOT NULL REFERENCES claims (ref), instrument TEXT NOT NULL, certain INTEGER NOT NULL,
  PRIMARY KEY (claim, instrument)
) WITHOUT ROWID;
CREATE INDEX claim_instruments_instrument ON claim_instruments (instrument, claim);

CREATE TABLE decisions (
  key TEXT NOT NULL, claim TEXT NOT NULL, instrument TEXT NOT NULL, who TEXT NOT NULL, decided TEXT NOT NULL,
  why TEXT NOT NULL, PRIMARY KEY (key, claim)
) WITHOUT ROWID;

-- Who says that an instrument exists, and its identity as they know it. priority: register, numbers, names, drafts, documents.
CREATE TABLE identities (
  instrument TEXT NOT NULL, priority INTEGER NOT NULL, source TEXT NOT NULL, identity TEXT NOT NULL,
  provisional INTEGER NOT NULL, symbol TEXT, name TEXT, PRIMARY KEY (instrument, priority, source)
) WITHOUT ROWID;
CREATE INDEX identities_source ON identities (source);

-- REGISTER ----------------------------------------------------------------------------------------------------------------
CREATE TABLE register (id TEXT PRIMARY KEY, title TEXT, issued TEXT, row TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE register_names (name TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (name, id)) WITHOUT ROWID;
CREATE TABLE register_keys (looked_up TEXT PRIMARY KEY, fingerprint TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE register_edges (
  from_id TEXT NOT NULL, relation INTEGER NOT NULL, to_id TEXT NOT NULL, source TEXT NOT NULL,
  PRIMARY KEY (from_id, relation, to_id, source)
) WITHOUT ROWID;
CREATE INDEX register_edges_to ON register_edges (to_id);

-- DERIVED ----------------------------------------------------------------------------------------------------------------
-- symbol, name: the forms of identities, by which instruments are found.
CREATE TABLE instruments (
  id TEXT PRIMARY KEY, identity TEXT NOT NULL, provisional INTEGER NOT NULL, type TEXT NOT NULL, symbol TEXT, name TEXT,
  direct INTEGER NOT NULL DEFAULT 0, nested INTEGER NOT NULL DEFAULT 0,
  mentions INTEGER NOT NULL DEFAULT 0, documents INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX instruments_cited ON instruments (direct + nested DESC, id) WHERE mentions > 0;
CREATE INDEX instruments_symbol ON instruments (symbol, id) WHERE symbol IS NOT NULL;
CREATE INDEX instruments_name ON instruments (name, id) WHERE name IS NOT NULL;

-- The instrument that a document is, or is issued with.
CREATE TABLE own (document TEXT PRIMARY KEY REFERENCES documents (id), instrument TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX own_instrument ON own (instrument, document);

CREATE TABLE cites (
  instrument TEXT NOT NULL, nested INTEGER NOT NULL, recency INTEGER NOT NULL, document TEXT NOT NULL,
  pos INTEGER NOT NULL, role INTEGER NOT NULL,
  certain INTEGER NOT NULL, covers INTEGER NOT NULL, count INTEGER NOT NULL, mention INTEGER NOT NULL,
  PRIMARY KEY (instrument, nested, recency, document, pos, role),
  FOREIGN KEY (document, pos) REFERENCES tasks (document, pos)
) WITHOUT ROWID;
CREATE INDEX cites_task ON cites (document, pos, instrument);
CREATE INDEX cites_covering ON cites (instrument, recency, document, pos, role) WHERE covers = 1;

CREATE TABLE document_instruments (
  instrument TEXT NOT NULL, document TEXT NOT NULL REFERENCES documents (id), mentions INTEGER NOT NULL,
  direct INTEGER NOT NULL, nested INTEGER NOT NULL, PRIMARY KEY (instrument, document)
) WITHOUT ROWID;
CREATE INDEX document_instruments_document ON document_instruments (document, instrument);

-- kind: 0 title, 1 date, 2 issuer, as printed beside mentions that denote the instrument.
CREATE TABLE printed (
  instrument TEXT NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (instrument, kind, value)
) WITHOUT ROWID;
CREATE INDEX printed_frequent ON printed (instrument, kind, count DESC, value);
CREATE INDEX printed_none ON printed (instrument) WHERE count = 0;

CREATE TABLE statement_edges (
  document TEXT NOT NULL REFERENCES documents (id), ord INTEGER NOT NULL,
  from_id TEXT NOT NULL, relation INTEGER NOT NULL, to_id TEXT NOT NULL, planned INTEGER NOT NULL,
  PRIMARY KEY (document, ord)
) WITHOUT ROWID;
CREATE INDEX statement_edges_edge ON statement_edges (from_id, relation, to_id, document, ord);

-- stands: statements that are not planned. register: rows of the register that say it, while both ends are known.
CREATE TABLE edges (
  from_id TEXT NOT NULL, relation INTEGER NOT NULL, to_id TEXT NOT NULL,
  documents INTEGER NOT NULL DEFAULT 0, statements INTEGER NOT NULL DEFAULT 0, stands INTEGER NOT NULL DEFAULT 0,
  register INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (from_id, relation, to_id)
) WITHOUT ROWID;
CREATE INDEX edges_incoming ON edges (to_id, relation, from_id);
CREATE INDEX edges_out_by_id ON edges (from_id, to_id, relation);
CREATE INDEX edges_in_by_id ON edges (to_id, from_id, relation);
CREATE INDEX edges_none ON edges (from_id) WHERE statements = 0 AND register = 0;

-- starts: -1 where the finding is about the whole document. mention: ord, null likewise.
CREATE TABLE findings (
  kind INTEGER NOT NULL, document TEXT NOT NULL REFERENCES documents (id), starts INTEGER NOT NULL, id TEXT NOT NULL,
  mention INTEGER, instrument TEXT, printed TEXT, against TEXT,
  PRIMARY KEY (kind, document, starts, id)
) WITHOUT ROWID;
CREATE INDEX findings_document ON findings (document, kind, starts, id);
CREATE INDEX findings_mention ON findings (document, mention);
CREATE INDEX findings_instrument ON findings (instrument) WHERE instrument IS NOT NULL;
`;

/** Scratch of one connection: what a transaction has touched, or a question gathered. Never part of the store. */
export const TOUCHED = `
CREATE TEMP TABLE touched_claims (ref INTEGER PRIMARY KEY);
CREATE TEMP TABLE touched_documents (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE touched_tasks (document TEXT, pos INTEGER, PRIMARY KEY (document, pos)) WITHOUT ROWID;
CREATE TEMP TABLE touched_mentions (document TEXT, ord INTEGER, PRIMARY KEY (document, ord)) WITHOUT ROWID;
CREATE TEMP TABLE touched_linking (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE touched_instruments (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE gathered_tasks (document TEXT, pos INTEGER, PRIMARY KEY (document, pos)) WITHOUT ROWID;
`;
