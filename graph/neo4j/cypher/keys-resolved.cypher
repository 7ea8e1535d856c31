// Keys whose outcomes are written.
UNWIND $keys AS key
MATCH (k:Key {key: key})
SET k.dirty = null
