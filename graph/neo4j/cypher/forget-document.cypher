// Deletes the facts of a document and what hangs on them.
MATCH (d:Document {id: $document})
OPTIONAL MATCH (d)-[:HAS_TEXT|HAS_TASK|CONTAINS|SAYS|HAS_FINDING]->(part)
DETACH DELETE part
WITH DISTINCT d
DETACH DELETE d
