// What a document cites, by place in it.
MATCH (:Document {id: $of})-[:CONTAINS]->(m:Mention)-[:MAKES]->(c:Claim)
WHERE m.document > $document OR (m.document = $document AND m.ord > $ord)
RETURN m.document AS document, m.ord AS ord, m.record AS record, c.outcome AS outcome
ORDER BY m.ord LIMIT $limit
