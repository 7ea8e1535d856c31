// What the claims of keys came to, null where they were never resolved.
UNWIND $keys AS key
MATCH (:Key {key: key})<-[:OF]-(c:Claim)
RETURN c.key AS key, c.id AS id, c.ref AS ref, c.outcome AS outcome
