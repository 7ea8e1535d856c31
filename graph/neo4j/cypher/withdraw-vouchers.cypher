// Keys no longer vouch for instruments that their outcomes do not name.
UNWIND $withdrawn AS one
MATCH (k:Key {key: one.key})
USING INDEX k:Key(key)
MATCH (k)-[v:VOUCHES_FOR]->(i:Instrument) WHERE i.id IN one.instruments
DELETE v
