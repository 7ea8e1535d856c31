// Forgets what people decided about a document that is no longer there.
MATCH (d:Decision {document: $document})
DELETE d
