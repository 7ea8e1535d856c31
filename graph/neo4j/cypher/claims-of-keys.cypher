// What is claimed of each key, and by how many mentions.
CYPHER replan=skip
UNWIND $keys AS key
OPTIONAL MATCH (k:Key {key: key})
RETURN key, coalesce(k.version, 0) AS version,
  COLLECT { MATCH (k)<-[:OF]-(c:Claim) RETURN {id: c.id, body: c.body, count: c.count} ORDER BY c.id } AS claims
