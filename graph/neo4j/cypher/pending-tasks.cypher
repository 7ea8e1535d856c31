// Tasks that the search side does not hold as they are, removed ones included, by id, with what it needs of them.
CALL () {
  MATCH (t:Task) WHERE t.pending IS NOT NULL
  RETURN t.pending AS id, t.searchVersion AS version, t ORDER BY t.pending LIMIT $limit
  UNION ALL
  MATCH (gone:RemovedTask) WHERE gone.id IS NOT NULL
  RETURN gone.id AS id, gone.version AS version, null AS t ORDER BY gone.id LIMIT $limit
}
WITH id, version, t ORDER BY id LIMIT $limit
OPTIONAL MATCH (d:Document)-[:HAS_TASK]->(t)
RETURN id, version, t.record AS record, d.id AS documentId, d.record AS document,
  COLLECT { MATCH (t)-[c:CITES]->(i:Instrument) RETURN [i.id, c.role] } AS cites,
  COLLECT { MATCH (t)<-[:IN]-(:Mention)-[:MAKES]->(c:Claim) RETURN DISTINCT coalesce(c.status, 'unresolved') } AS outcomes
ORDER BY id
