// What is stored of a document that is about to be replaced or removed: its content hash, and what each of its tasks
// gives the search side.
MATCH (d:Document {id: $document})
RETURN d.contentHash AS contentHash, d.record AS record, d.ownNumber AS ownNumber,
  COLLECT {
    MATCH (d)-[:HAS_TASK]->(t:Task)
    RETURN {id: t.id, version: t.searchVersion, searched: t.searched, record: t.record,
      cites: COLLECT { MATCH (t)-[c:CITES]->(i:Instrument) RETURN [i.id, c.role] }}
  } AS tasks
