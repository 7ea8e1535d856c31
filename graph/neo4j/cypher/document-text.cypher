// The text of a document.
MATCH (:Document {id: $id})-[:HAS_TEXT]->(text:Text)
RETURN text.original AS original
