// Writes mentions of a document, with the claims they make and the tasks they stand in.
MATCH (d:Document {id: $document})
UNWIND $mentions AS given
MATCH (c:Claim {ref: given.claim})
CREATE (d)-[:CONTAINS]->(m:Mention)-[:MAKES]->(c)
SET m = given.facts
FOREACH (_ IN CASE WHEN m.linked THEN [1] ELSE [] END | CREATE (d)-[:LINKS]->(m))
WITH m, given WHERE given.task IS NOT NULL
MATCH (t:Task {id: given.task})
CREATE (m)-[:IN]->(t)
