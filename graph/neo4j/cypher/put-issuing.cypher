// Ties documents to the mentions of the decisions that issue them.
UNWIND $documents AS given
MATCH (d:Document) WHERE elementId(d) = given.document
MATCH (m:Mention) WHERE elementId(m) = given.mention
CREATE (d)-[:ISSUED_BY_WORDS]->(m)
