// Counts the claims of a document down by its mentions; answers with them.
MATCH (:Document {id: $document})-[:CONTAINS]->(m:Mention)-[:MAKES]->(c:Claim)
WITH c, count(m) AS mentions
SET c.count = c.count - mentions
RETURN c.ref AS claim
