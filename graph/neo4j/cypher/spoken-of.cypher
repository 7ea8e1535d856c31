// How many mentions of an instrument there are in a document so far, by the place of both in the list of the instrument.
CYPHER replan=skip
UNWIND $keys AS key
MATCH ()-[r:SPEAKS_OF]->()
USING INDEX r:SPEAKS_OF(sortKey)
WHERE r.sortKey = key
RETURN key, elementId(r) AS ref, r.mentions AS mentions
