// The instrument each document is, or is issued with.
UNWIND $documents AS given
MATCH (d:Document {id: given.document})
SET d.own = given.own
WITH d, given
OPTIONAL MATCH (d)-[old:IS|ISSUED_WITH]->(:Instrument) WHERE old.own
DELETE old
WITH DISTINCT d, given
MATCH (i:Instrument {id: given.own})
FOREACH (_ IN CASE WHEN given.issued THEN [1] ELSE [] END | CREATE (d)-[:ISSUED_WITH {own: true}]->(i))
FOREACH (_ IN CASE WHEN given.issued THEN [] ELSE [1] END | CREATE (d)-[:IS {own: true}]->(i))
