// Statements with an end among these mentions, and all of these documents: what their ends denote now, and the edge each
// was last taken to state.
CALL () {
  UNWIND $mentions AS ref
  MATCH (m:Mention) WHERE elementId(m) = ref
  MATCH (m)<-[:STATED_FROM|STATED_TO]-(s:Statement)
  RETURN s
  UNION
  UNWIND $documents AS id
  MATCH (:Document {id: id})-[:SAYS]->(s:Statement)
  RETURN s
}
MATCH (d:Document)-[:SAYS]->(s)
OPTIONAL MATCH (s)-[:STATED_FROM]->(:Mention)-[:MAKES]->(a:Claim)
OPTIONAL MATCH (s)-[:STATED_TO]->(:Mention)-[:MAKES]->(b:Claim)
RETURN elementId(s) AS ref, s.document AS document, s.ord AS ord, s.relation AS relation, s.planned AS planned,
  s.from AS from, s.to AS to,
  CASE WHEN s.fromDocument THEN d.own ELSE a.instrument END AS fromNow,
  CASE WHEN s.toDocument THEN d.own ELSE b.instrument END AS toNow
