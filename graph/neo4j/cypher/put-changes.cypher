// Keeps what happened, numbered on from what happened before.
CYPHER replan=skip
MATCH (store:Store {id: 'danchieu'})
WITH store, coalesce(store.changes, 0) AS before
SET store.changes = before + size($changes)
WITH before
UNWIND range(0, size($changes) - 1) AS place
CREATE (:Change {seq: before + place + 1, at: $at, body: $changes[place]})
