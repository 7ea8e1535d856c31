// Findings about whole documents.
UNWIND $findings AS given
MATCH (d:Document {id: given.document})
CREATE (d)-[:HAS_FINDING]->(f:Finding)
SET f = given
