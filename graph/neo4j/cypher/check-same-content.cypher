// Documents told wrongly that another has their content: all of one content but the first by path must be.
MATCH (d:Document)
WITH d, EXISTS { MATCH (other:Document {contentHash: d.contentHash})
    WHERE other.path < d.path OR (other.path = d.path AND other.id < d.id) } AS copied,
  EXISTS { MATCH (d)-[:HAS_FINDING]->(f:Finding) WHERE f.id = d.id + ':same-content' } AS told
WHERE copied <> told
RETURN count(d) AS n
