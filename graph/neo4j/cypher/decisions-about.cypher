// What people decided about documents, or about mentions of them.
UNWIND $documents AS document
MATCH (d:Decision {document: document})
RETURN d.body AS body ORDER BY document, d.id
