// The instruments at the ends of statements: an edge where both are known and different.
CYPHER replan=skip
UNWIND $statements AS given
MATCH (s:Statement) WHERE elementId(s) = given.ref
SET s.from = given.from, s.to = given.to, s.edgeKey = given.edgeKey
WITH s, given
OPTIONAL MATCH (s)-[old:FROM|TO]->(:Instrument)
DELETE old
WITH DISTINCT s, given
OPTIONAL MATCH (a:Instrument {id: given.from})
OPTIONAL MATCH (b:Instrument {id: given.to})
FOREACH (_ IN CASE WHEN a IS NULL THEN [] ELSE [1] END | CREATE (s)-[:FROM]->(a))
FOREACH (_ IN CASE WHEN b IS NULL THEN [] ELSE [1] END | CREATE (s)-[:TO]->(b))
