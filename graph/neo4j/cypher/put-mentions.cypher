// Writes mentions of a document, with the claims they make and the tasks they stand in; answers with those at the ends of
// statements.
MATCH (d:Document {id: $document})
UNWIND $mentions AS given
MATCH (c:Claim {ref: given.claim})
OPTIONAL MATCH (t:Task {id: given.task})
CREATE (d)-[:CONTAINS]->(m:Mention)-[:MAKES]->(c)
SET m = given.facts
FOREACH (_ IN CASE WHEN t IS NULL THEN [] ELSE [1] END | CREATE (m)-[:IN]->(t))
WITH m WHERE m.linked
RETURN m.ord AS ord, elementId(m) AS ref
