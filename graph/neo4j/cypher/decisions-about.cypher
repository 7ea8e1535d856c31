// What people decided about one document, or about mentions of it.
MATCH (d:Decision {document: $document})
RETURN d.body AS body ORDER BY d.id
