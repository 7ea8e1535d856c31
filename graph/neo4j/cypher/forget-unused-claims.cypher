// Deletes those of these claims that nobody makes any more; answers with what they were about.
UNWIND $claims AS ref
MATCH (c:Claim {ref: ref}) WHERE c.count = 0
WITH c, c.key AS key, coalesce(c.means, []) AS means
OPTIONAL MATCH (c)-[:NEEDS]->(n:Need)
WITH c, key, means, collect(DISTINCT n) AS needs
DETACH DELETE c
WITH key, means, needs
FOREACH (n IN [one IN needs WHERE NOT EXISTS { (one)<-[:NEEDS]-(:Claim) }] | DELETE n)
RETURN key, means
