// Makes claims that begin with what the claims they come from mean, and need what those need; counted by nobody yet.
UNWIND $claims AS given
MATCH (like:Claim {ref: given.like})
MATCH (k:Key {key: like.key})
MERGE (c:Claim {ref: given.ref})
  ON CREATE SET c.id = given.id, c.key = like.key, c.body = like.body, c.form = like.form, c.count = 0,
    c.status = like.status, c.instrument = like.instrument, c.means = like.means, c.warnings = like.warnings,
    c.outcome = like.outcome, c.isNew = true
WITH c, like, k WHERE c.isNew
REMOVE c.isNew
CREATE (c)-[:OF]->(k)
WITH c, like
MATCH (like)-[needs:NEEDS]->(n:Need)
CREATE (c)-[:NEEDS {draft: needs.draft}]->(n)
