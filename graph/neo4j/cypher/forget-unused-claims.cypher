// Deletes those of these claims that nobody makes any more; answers with their keys.
UNWIND $claims AS ref
MATCH (c:Claim {ref: ref}) WHERE c.count = 0
WITH c, c.key AS key
OPTIONAL MATCH (c)-[:NEEDS]->(n:Need)
WITH c, key, collect(DISTINCT n) AS needs
DETACH DELETE c
WITH key, needs
FOREACH (n IN [one IN needs WHERE NOT EXISTS { (one)<-[:NEEDS]-(:Claim) }] | DELETE n)
RETURN key
