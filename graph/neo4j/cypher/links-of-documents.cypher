// What documents state, with what the ends denote now and what was last made of each statement.
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN id AS document, d.issuedWith AS issuedWith, d.ownNumber AS ownNumber, d.own AS own,
  COLLECT {
    MATCH (d)-[:LINKS]->(m:Mention)-[:MAKES]->(c:Claim)
    RETURN {ord: m.ord, instrument: c.instrument, status: c.status}
  } AS ends,
  COLLECT {
    MATCH (d)-[:SAYS]->(s:Statement)
    RETURN {ref: elementId(s), ord: s.ord, fromOrd: s.fromOrd, relation: s.relation, toOrd: s.toOrd, planned: s.planned,
      from: s.from, to: s.to}
  } AS statements
