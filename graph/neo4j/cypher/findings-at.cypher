// Findings of documents, those that documents of one content carry because of it, and those about mentions of claims.
CALL () {
  UNWIND $documents AS id
  MATCH (:Document {id: id})-[:HAS_FINDING]->(f:Finding)
  RETURN f
  UNION
  UNWIND $documents AS id
  MATCH (d:Document {id: id})
  MATCH (:Document {contentHash: d.contentHash})-[:HAS_FINDING]->(f:Finding {kind: $sameContent})
  RETURN f
  UNION
  UNWIND $others AS id
  MATCH (:Document {id: id})-[:HAS_FINDING]->(f:Finding {kind: $sameContent})
  RETURN f
  UNION
  UNWIND $hashes AS hash
  MATCH (:Document {contentHash: hash})-[:HAS_FINDING]->(f:Finding {kind: $sameContent})
  RETURN f
  UNION
  UNWIND $claims AS ref
  MATCH (:Claim {ref: ref})<-[:MAKES]-(:Mention)<-[:ABOUT]-(f:Finding)
  RETURN f
}
RETURN DISTINCT f.kind AS kind, f.document AS document, f.id AS id
