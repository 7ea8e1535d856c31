// Findings about mentions.
UNWIND $findings AS given
MATCH (m:Mention) WHERE elementId(m) = given.mention
MATCH (d:Document {id: given.document})
CREATE (d)-[:HAS_FINDING]->(:Finding {id: given.id, kind: given.kind, document: given.document, starts: given.starts,
  sortKey: given.sortKey, documentKey: given.documentKey, instrument: given.instrument})-[:ABOUT]->(m)
