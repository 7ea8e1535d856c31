// Versions of keys, with their claims and outcomes as they are.
UNWIND $keys AS key
MATCH (k:Key {key: key})
RETURN key, k.version AS version,
  COLLECT { MATCH (k)<-[:OF]-(c:Claim) RETURN {ref: c.ref, id: c.id, outcome: c.outcome} } AS claims
