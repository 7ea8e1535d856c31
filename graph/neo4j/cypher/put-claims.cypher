// Counts claims up, making those that nobody made before, and their keys; answers with the new ones.
UNWIND $claims AS given
MERGE (c:Claim {ref: given.ref})
  ON CREATE SET c.id = given.id, c.key = given.key, c.body = given.body, c.form = given.form, c.count = 0, c.isNew = true
SET c.count = c.count + given.count
WITH c, given WHERE c.isNew
REMOVE c.isNew
MERGE (k:Key {key: given.key})
  ON CREATE SET k.stratum = given.stratum, k.lookedUp = given.lookedUp, k.version = 0
CREATE (c)-[:OF]->(k)
RETURN c.ref AS claim
