// Writes statements of a document, tied to the mentions at their ends.
MATCH (d:Document {id: $document})
UNWIND $statements AS given
CREATE (d)-[:SAYS]->(s:Statement)
SET s = given.facts
WITH s, given
OPTIONAL MATCH (a:Mention) WHERE elementId(a) = given.from
OPTIONAL MATCH (b:Mention) WHERE elementId(b) = given.to
FOREACH (_ IN CASE WHEN a IS NULL THEN [] ELSE [1] END | CREATE (s)-[:STATED_FROM]->(a))
FOREACH (_ IN CASE WHEN b IS NULL THEN [] ELSE [1] END | CREATE (s)-[:STATED_TO]->(b))
