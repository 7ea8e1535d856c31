// Changes how often a title, date or issuer is printed beside mentions of an instrument.
UNWIND $changes AS change
MERGE (p:Printed {ref: change.ref})
  ON CREATE SET p.kind = change.kind, p.value = change.value, p.count = 0, p.isNew = true
SET p.count = p.count + change.count
WITH p, change WHERE p.isNew OR p.count = 0
OPTIONAL MATCH (i:Instrument {id: change.instrument}) WHERE p.isNew
FOREACH (_ IN CASE WHEN i IS NULL THEN [] ELSE [1] END | CREATE (i)-[:PRINTED]->(p))
REMOVE p.isNew
WITH p WHERE p.count = 0
DETACH DELETE p
