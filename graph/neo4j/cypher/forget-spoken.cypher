// Documents no longer speak of instruments.
UNWIND $spoken AS ref
MATCH ()-[r:SPEAKS_OF]->() WHERE elementId(r) = ref
DELETE r
