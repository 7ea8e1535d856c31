// Takes rows of the register back, with their names and relations.
UNWIND $ids AS id
MATCH (r:RegisterRow {id: id})
OPTIONAL MATCH (r)-[:RELATES]->(e:RegisterEdge)
DETACH DELETE e
WITH DISTINCT r
OPTIONAL MATCH (n:RegisterName)-[:NAMES]->(r)
WITH r, collect(n) AS names
DETACH DELETE r
WITH names
UNWIND names AS n
WITH DISTINCT n WHERE NOT EXISTS { (n)-[:NAMES]->(:RegisterRow) }
DETACH DELETE n
