// Writes the relations that rows of the register say.
UNWIND $edges AS given
MATCH (r:RegisterRow {id: given.from})
MERGE (e:RegisterEdge {key: given.key})
  ON CREATE SET e += given
MERGE (r)-[:RELATES]->(e)
