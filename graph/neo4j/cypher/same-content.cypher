// Documents of each of these contents, by path.
CYPHER replan=skip
UNWIND $hashes AS hash
MATCH (d:Document {contentHash: hash})
WITH hash, d ORDER BY hash, d.path, d.id
RETURN hash, collect([d.id, d.path]) AS documents
