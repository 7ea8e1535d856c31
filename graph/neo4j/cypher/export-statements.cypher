// Statements of documents in their order, with what their ends denote.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:SAYS]->(s:Statement)
OPTIONAL MATCH (s)-[:STATED_FROM]->(:Mention)-[:MAKES]->(a:Claim)
OPTIONAL MATCH (s)-[:STATED_TO]->(:Mention)-[:MAKES]->(b:Claim)
RETURN s.record AS record, a.instrument AS from, b.instrument AS to ORDER BY d.id, s.ord
