// Writes a document and its text.
CREATE (d:Document)
SET d = $document
CREATE (d)-[:HAS_TEXT]->(:Text {document: d.id, original: $original})
