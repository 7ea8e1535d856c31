// What was not understood or contradicts itself in one document, by kind and place: the first beyond a place in each list.
UNWIND $lists AS list
CALL (list) {
  MATCH (f:Finding) WHERE f.documentKey > list.after AND f.documentKey < list.end
  RETURN f ORDER BY f.documentKey LIMIT $limit
}
WITH f ORDER BY f.documentKey LIMIT $limit
MATCH (d:Document {id: f.document})
OPTIONAL MATCH (f)-[:ABOUT]->(m:Mention)-[:MAKES]->(c:Claim)
RETURN f.kind AS kind, f.document AS document, f.starts AS starts, f.id AS id, f.printed AS printed,
  f.against AS against, d.path AS path, m.line AS line, m.record AS record, c.outcome AS outcome
ORDER BY f.documentKey
