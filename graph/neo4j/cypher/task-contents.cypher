// What each task of documents gives the search side.
UNWIND $documents AS document
MATCH (:Document {id: document})-[:HAS_TASK]->(t:Task)
RETURN t.id AS id, document, t.searchVersion AS version, t.searched AS searched, t.record AS record,
  COLLECT { MATCH (t)-[c:CITES]->(i:Instrument) RETURN [i.id, c.role] } AS cites,
  COLLECT { MATCH (t)<-[:IN]-(:Mention)-[:MAKES]->(c:Claim) RETURN DISTINCT coalesce(c.status, 'unresolved') } AS outcomes
