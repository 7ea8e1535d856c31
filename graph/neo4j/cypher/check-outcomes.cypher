// Claims without an outcome whose key does not wait for one.
MATCH (c:Claim)-[:OF]->(k:Key) WHERE c.outcome IS NULL AND k.dirty IS NULL
RETURN count(c) AS n
