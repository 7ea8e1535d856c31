// Makes claims that nobody made before, with their keys; answers with their references and nodes.
// A row: the key, its stratum, what it is looked up under, and its claims: reference, id, count, body, form.
CYPHER replan=skip
UNWIND $keys AS row
MERGE (k:Key {key: row[0]})
  ON CREATE SET k.stratum = row[1], k.lookedUp = row[2], k.version = 0
WITH k, row
UNWIND row[3] AS claim
CREATE (c:Claim {ref: claim[0], id: claim[1], key: row[0], count: claim[2], body: claim[3], form: claim[4]})-[:OF]->(k)
RETURN collect([claim[0], elementId(c)]) AS claims
