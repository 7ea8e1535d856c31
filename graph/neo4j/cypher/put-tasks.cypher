// Writes tasks of a document.
MATCH (d:Document {id: $document})
UNWIND $tasks AS task
CREATE (d)-[:HAS_TASK]->(t:Task)
SET t = task
