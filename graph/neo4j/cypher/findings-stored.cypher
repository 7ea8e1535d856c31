// The findings of a document that do not depend on other documents.
MATCH (:Document {id: $document})-[:HAS_FINDING]->(f:Finding) WHERE f.kind <> $sameContent
RETURN f.id AS id
