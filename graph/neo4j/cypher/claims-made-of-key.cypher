// The mentions of a document that claim something of a key, with what they claim.
MATCH (:Document {id: $document})-[:CONTAINS]->(m:Mention)-[:MAKES]->(c:Claim {key: $key})
RETURN elementId(m) AS mention, m.id AS id, c.ref AS ref, c.id AS claim, c.body AS body ORDER BY m.ord
