// What the mentions of documents are taken to mean, by claim; those never resolved mean nothing.
UNWIND $documents AS id
MATCH (:Document {id: id})-[:CONTAINS]->(m:Mention)-[:MAKES]->(c:Claim) WHERE c.outcome IS NOT NULL
RETURN c.ref AS claim, c.outcome AS outcome, collect(m.id) AS mentions
