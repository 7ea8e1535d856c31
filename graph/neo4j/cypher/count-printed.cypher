// Changes how often a title, date or issuer is printed beside mentions of an instrument.
UNWIND $changes AS change
MATCH (i:Instrument {id: change.instrument})
MERGE (p:Printed {ref: change.ref})
  ON CREATE SET p.kind = change.kind, p.value = change.value, p.count = 0
MERGE (i)-[:PRINTED]->(p)
SET p.count = p.count + change.count
WITH p WHERE p.count = 0
DETACH DELETE p
