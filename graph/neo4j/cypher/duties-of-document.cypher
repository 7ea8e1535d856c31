// The tasks of a document, in which their units stand as printed, each with the document's own record.
MATCH (d:Document {id: $document})-[:HAS_TASK]->(t:Task)
RETURN t.document AS document, d.record AS record, t.record AS task ORDER BY t.pos
