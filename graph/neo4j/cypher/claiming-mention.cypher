// A mention with the claim it makes.
MATCH (:Document {id: $document})-[:CONTAINS]->(m:Mention {id: $id})-[:MAKES]->(c:Claim)
RETURN m.document AS document, m.ord AS ord, m.record AS record, c.outcome AS outcome,
  c.key AS key, c.id AS claimId, c.body AS body
