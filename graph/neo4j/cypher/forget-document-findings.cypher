// Findings of one kind about whole documents.
UNWIND $documents AS id
MATCH (:Document {id: id})-[:HAS_FINDING]->(f:Finding {kind: $kind}) WHERE f.starts = -1
DETACH DELETE f
