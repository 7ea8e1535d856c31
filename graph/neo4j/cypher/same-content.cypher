// Documents of one content, by path.
MATCH (d:Document {contentHash: $contentHash})
RETURN d.id AS id, d.path AS path ORDER BY d.path, d.id
