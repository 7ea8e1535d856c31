// Writes statements of a document.
MATCH (d:Document {id: $document})
UNWIND $statements AS statement
CREATE (d)-[:SAYS]->(s:Statement)
SET s = statement
