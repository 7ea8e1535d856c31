// Which instruments the outcomes of each key name, and for which it vouches.
UNWIND $keys AS key
MATCH (k:Key {key: key})
RETURN key,
  COLLECT { MATCH (k)<-[:OF]-(c:Claim) UNWIND c.means AS id RETURN DISTINCT id } AS named,
  COLLECT { MATCH (k)-[:VOUCHES_FOR]->(i:Instrument) RETURN i.id } AS vouched
