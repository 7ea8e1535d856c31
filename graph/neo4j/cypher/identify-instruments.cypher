// Gives instruments the identity of the first who vouches for them: register, numbers, names, drafts, documents.
// Answers with those that are new.
UNWIND $instruments AS id
MATCH (i:Instrument {id: id})<-[v:VOUCHES_FOR]-()
WITH i, v ORDER BY v.priority, v.source
WITH i, collect(v)[0] AS best, i.isNew IS NOT NULL AS isNew
SET i.identity = best.identity, i.provisional = best.provisional, i.type = best.type,
  i.symbol = best.symbol, i.name = best.name
REMOVE i.isNew
WITH i, isNew WHERE isNew
RETURN i.id AS id
