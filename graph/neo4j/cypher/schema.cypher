// Schema version 3: what is unique, and the order of every list. Each statement may be repeated.
CREATE CONSTRAINT danchieu_store IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT danchieu_setting IF NOT EXISTS FOR (n:Setting) REQUIRE n.name IS UNIQUE;
// Facts: documents, what they say, and the decisions of people.
CREATE CONSTRAINT danchieu_document IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE INDEX danchieu_document_path IF NOT EXISTS FOR (n:Document) ON (n.path);
CREATE INDEX danchieu_document_content IF NOT EXISTS FOR (n:Document) ON (n.contentHash);
CREATE INDEX danchieu_document_recency IF NOT EXISTS FOR (n:Document) ON (n.recency);
CREATE INDEX danchieu_document_own IF NOT EXISTS FOR (n:Document) ON (n.own);
CREATE CONSTRAINT danchieu_task IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX danchieu_task_pending IF NOT EXISTS FOR (n:Task) ON (n.pending);
CREATE CONSTRAINT danchieu_removed_task IF NOT EXISTS FOR (n:RemovedTask) REQUIRE n.id IS UNIQUE;
// Keys, claims and what they rest on.
CREATE CONSTRAINT danchieu_key IF NOT EXISTS FOR (n:Key) REQUIRE n.key IS UNIQUE;
CREATE INDEX danchieu_key_dirty IF NOT EXISTS FOR (n:Key) ON (n.dirty);
CREATE INDEX danchieu_key_looked_up IF NOT EXISTS FOR (n:Key) ON (n.lookedUp);
CREATE INDEX danchieu_key_stratum IF NOT EXISTS FOR (n:Key) ON (n.stratum);
CREATE CONSTRAINT danchieu_claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.ref IS UNIQUE;
CREATE CONSTRAINT danchieu_need IF NOT EXISTS FOR (n:Need) REQUIRE n.needed IS UNIQUE;
CREATE INDEX danchieu_claim_status IF NOT EXISTS FOR (n:Claim) ON (n.status);
CREATE INDEX danchieu_decision IF NOT EXISTS FOR (n:Decision) ON (n.key);
CREATE CONSTRAINT danchieu_decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX danchieu_decision_document IF NOT EXISTS FOR (n:Decision) ON (n.document);
CREATE INDEX danchieu_decision_latest IF NOT EXISTS FOR (n:Decision) ON (n.made);
// What happened.
CREATE CONSTRAINT danchieu_change IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
CREATE INDEX danchieu_change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
CREATE INDEX danchieu_edge_fresh IF NOT EXISTS FOR (n:Edge) ON (n.fresh);
// The register.
CREATE CONSTRAINT danchieu_register_row IF NOT EXISTS FOR (n:RegisterRow) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT danchieu_register_name IF NOT EXISTS FOR (n:RegisterName) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT danchieu_register_key IF NOT EXISTS FOR (n:RegisterKey) REQUIRE n.lookedUp IS UNIQUE;
CREATE CONSTRAINT danchieu_register_edge IF NOT EXISTS FOR (n:RegisterEdge) REQUIRE n.key IS UNIQUE;
CREATE INDEX danchieu_register_edge_to IF NOT EXISTS FOR (n:RegisterEdge) ON (n.to);
CREATE INDEX danchieu_register_edge_from IF NOT EXISTS FOR (n:RegisterEdge) ON (n.from);
// What follows from them.
CREATE CONSTRAINT danchieu_instrument IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE INDEX danchieu_instrument_symbol IF NOT EXISTS FOR (n:Instrument) ON (n.symbol);
CREATE INDEX danchieu_instrument_name IF NOT EXISTS FOR (n:Instrument) ON (n.name);
CREATE INDEX danchieu_instrument_cited IF NOT EXISTS FOR (n:Instrument) ON (n.cited);
CREATE CONSTRAINT danchieu_printed IF NOT EXISTS FOR (n:Printed) REQUIRE n.ref IS UNIQUE;
CREATE INDEX danchieu_cites IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.sortKey);
CREATE INDEX danchieu_cites_covering IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.coverKey);
CREATE INDEX danchieu_mentioned IF NOT EXISTS FOR ()-[r:SPEAKS_OF]-() ON (r.sortKey);
CREATE INDEX danchieu_statement_edge IF NOT EXISTS FOR (n:Statement) ON (n.edgeKey);
CREATE CONSTRAINT danchieu_edge_out IF NOT EXISTS FOR (n:Edge) REQUIRE n.out IS UNIQUE;
CREATE INDEX danchieu_edge_in IF NOT EXISTS FOR (n:Edge) ON (n.in);
CREATE INDEX danchieu_edge_out_by_id IF NOT EXISTS FOR (n:Edge) ON (n.outById);
CREATE INDEX danchieu_edge_in_by_id IF NOT EXISTS FOR (n:Edge) ON (n.inById);
CREATE INDEX danchieu_finding IF NOT EXISTS FOR (n:Finding) ON (n.sortKey);
CREATE INDEX danchieu_finding_document IF NOT EXISTS FOR (n:Finding) ON (n.documentKey);
CREATE INDEX danchieu_finding_instrument IF NOT EXISTS FOR (n:Finding) ON (n.instrument)
