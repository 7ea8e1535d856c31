// Findings about whole documents.
UNWIND $findings AS given
MATCH (d:Document {id: given.document})
CREATE (d)-[:HAS_FINDING]->(:Finding {id: given.id, kind: given.kind, document: given.document, starts: given.starts,
  sortKey: given.sortKey, documentKey: given.documentKey, printed: given.printed, against: given.against})
