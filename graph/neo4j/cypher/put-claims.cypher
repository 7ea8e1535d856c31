// Makes claims that nobody made before, with their keys; answers with them.
UNWIND $keys AS given
MERGE (k:Key {key: given.key})
  ON CREATE SET k.stratum = given.stratum, k.lookedUp = given.lookedUp, k.version = 0
WITH k, given.claims AS claims
UNWIND claims AS claim
CREATE (c:Claim {ref: claim.ref, id: claim.id, key: claim.key, count: claim.count, body: claim.body,
  form: claim.form})-[:OF]->(k)
RETURN c.ref AS claim, elementId(c) AS node
