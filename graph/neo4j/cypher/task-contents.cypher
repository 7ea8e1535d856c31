// What each task of a document gives the search side.
MATCH (d:Document {id: $document})-[:HAS_TASK]->(t:Task)
RETURN t.id AS id, t.searchVersion AS version, t.searched AS searched, t.record AS record,
  COLLECT { MATCH (t)-[c:CITES]->(i:Instrument) RETURN [i.id, c.role] } AS cites
