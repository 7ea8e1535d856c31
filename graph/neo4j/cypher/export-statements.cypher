// Statements of documents in their order, with what their ends denote.
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN
  COLLECT { MATCH (d)-[:LINKS]->(m:Mention)-[:MAKES]->(c:Claim) RETURN [m.ord, c.instrument] } AS ends,
  COLLECT { MATCH (d)-[:SAYS]->(s:Statement)
    RETURN {record: s.record, fromOrd: s.fromOrd, toOrd: s.toOrd} ORDER BY s.ord } AS statements
ORDER BY id
