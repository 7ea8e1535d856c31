// Counts the claims of documents down by their mentions; answers with them.
UNWIND $documents AS id
MATCH (:Document {id: id})-[:CONTAINS]->(:Mention)-[:MAKES]->(c:Claim)
WITH c, count(*) AS mentions
SET c.count = c.count - mentions
RETURN c.ref AS claim
