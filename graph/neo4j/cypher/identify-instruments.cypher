// Gives instruments the identity of the first who vouches for them: register, numbers, names, drafts, documents.
// Answers with those that are new.
CYPHER replan=skip
UNWIND $instruments AS id
MATCH (i:Instrument {id: id})
CALL (i) {
  MATCH (i)<-[v:VOUCHES_FOR]-()
  RETURN v ORDER BY v.priority, v.source LIMIT 1
}
WITH i, v, id, i.isNew IS NOT NULL AS isNew
SET i.identity = v.identity, i.provisional = v.provisional, i.type = v.type, i.symbol = v.symbol, i.name = v.name,
  i.isNew = null
WITH id, isNew WHERE isNew
RETURN id
