// Deletes the facts of documents and what hangs on them.
UNWIND $documents AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:HAS_TEXT|HAS_TASK|CONTAINS|SAYS|HAS_FINDING]->(part)
DETACH DELETE part
WITH DISTINCT d
DETACH DELETE d
