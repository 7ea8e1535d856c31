// Mentions of documents in their order, with what they denote.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:CONTAINS]->(m:Mention)-[:MAKES]->(c:Claim)
RETURN m.document AS document, m.ord AS ord, m.record AS record, c.outcome AS outcome ORDER BY d.id, m.ord
