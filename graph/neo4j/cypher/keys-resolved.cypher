// Keys whose outcomes are written.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (k:Key {key: key})
SET k.dirty = null
