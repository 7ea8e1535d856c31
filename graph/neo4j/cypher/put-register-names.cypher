// Writes the names under which rows of the register are found.
UNWIND $names AS given
MATCH (r:RegisterRow {id: given.id})
MERGE (n:RegisterName {name: given.name})
MERGE (n)-[:NAMES]->(r)
