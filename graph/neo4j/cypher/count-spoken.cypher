// Changes how often documents speak of instruments.
CYPHER replan=skip
UNWIND $changes AS change
MATCH ()-[r:SPEAKS_OF]->() WHERE elementId(r) = change.ref
SET r.mentions = r.mentions + change.mentions, r.direct = r.direct + change.direct, r.nested = r.nested + change.nested
