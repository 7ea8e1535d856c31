// Findings about mentions.
UNWIND $findings AS given
MATCH (m:Mention) WHERE elementId(m) = given.mention
MATCH (d:Document {id: given.facts.document})
CREATE (d)-[:HAS_FINDING]->(f:Finding)-[:ABOUT]->(m)
SET f = given.facts
