// Versions of keys, their claims (reference, id, outcome or null) and the instruments they vouch for, as they are.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (k:Key {key: key})
RETURN key, k.version AS version,
  COLLECT { MATCH (k)<-[:OF]-(c:Claim) RETURN [c.ref, c.id, c.outcome] } AS claims,
  COLLECT { MATCH (k)-[:VOUCHES_FOR]->(i:Instrument) RETURN i.id } AS vouched
