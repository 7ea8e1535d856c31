// The tasks of a document.
MATCH (:Document {id: $document})-[:HAS_TASK]->(t:Task)
RETURN elementId(t) AS task
