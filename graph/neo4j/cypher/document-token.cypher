// What is stored of a document, as one token.
MATCH (d:Document {id: $id})
RETURN d.token AS token
