// Ties a document to the mention of the decision that issues it.
MATCH (d:Document {id: $document})
MATCH (m:Mention) WHERE elementId(m) = $mention
CREATE (d)-[:ISSUED_BY_WORDS]->(m)
