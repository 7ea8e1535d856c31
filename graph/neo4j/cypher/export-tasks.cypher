// Tasks of documents in their order.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:HAS_TASK]->(t:Task)
RETURN t.record AS record ORDER BY d.id, t.pos
