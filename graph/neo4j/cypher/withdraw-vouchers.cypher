// Keys no longer vouch for instruments that their outcomes do not name.
UNWIND $withdrawn AS one
MATCH (:Key {key: one.key})-[v:VOUCHES_FOR]->(i:Instrument) WHERE i.id IN one.instruments
DELETE v
