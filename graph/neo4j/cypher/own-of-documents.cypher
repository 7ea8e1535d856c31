// What documents were last taken for, and what they are now: these, and those whose issuing decision these mentions name.
CALL () {
  UNWIND $mentions AS ref
  MATCH (m:Mention) WHERE elementId(m) = ref
  MATCH (d:Document)-[:ISSUED_BY_WORDS]->(m)
  RETURN d
  UNION
  UNWIND $documents AS id
  MATCH (d:Document {id: id})
  RETURN d
}
OPTIONAL MATCH (d)-[:ISSUED_BY_WORDS]->(:Mention)-[:MAKES]->(c:Claim)
RETURN d.id AS document, d.own AS own, d.ownNumber AS ownNumber,
  CASE WHEN c.status = 'resolved' THEN c.instrument END AS issuing
