// What is stored of documents that are about to be replaced or removed: content hash, and what each task gives the
// search side.
CYPHER replan=skip
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.contentHash AS contentHash, d.record AS record, d.ownNumber AS ownNumber,
  COLLECT {
    MATCH (d)-[:HAS_TASK]->(t:Task)
    RETURN {id: t.id, version: t.searchVersion, searched: t.searched, record: t.record,
      cites: COLLECT { MATCH (t)-[c:CITES]->(i:Instrument) RETURN [i.id, c.role] },
      outcomes: COLLECT {
        MATCH (t)<-[:IN]-(:Mention)-[:MAKES]->(c:Claim) RETURN DISTINCT coalesce(c.status, 'unresolved') }}
  } AS tasks
