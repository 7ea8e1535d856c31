// What was not understood or contradicts itself in citations that mean one instrument, or may mean it among others (of
// one document, when given), by kind, document and place: the first beyond a place in each list.
CALL () {
  MATCH (f:Finding {instrument: $instrument})
  RETURN f
  UNION ALL
  MATCH (:Instrument {id: $instrument})<-[:CANDIDATE]-(:Mention)<-[:ABOUT]-(f:Finding)
  RETURN f
}
WITH f
WHERE ($document IS NULL OR f.document = $document)
  AND any(list IN $lists WHERE f.sortKey > list.after AND f.sortKey < list.end)
WITH f ORDER BY f.sortKey LIMIT $limit
MATCH (d:Document {id: f.document})
OPTIONAL MATCH (f)-[:ABOUT]->(m:Mention)-[:MAKES]->(c:Claim)
RETURN f.kind AS kind, f.document AS document, f.starts AS starts, f.id AS id, f.printed AS printed,
  f.against AS against, d.path AS path, m.line AS line, m.record AS record, c.outcome AS outcome
ORDER BY f.sortKey
