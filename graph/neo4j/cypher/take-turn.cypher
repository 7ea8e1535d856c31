// Takes the writer's turn and answers with the time of the store's clock, a number no other writer was ever given.
// The first SET locks the node until the transaction ends; only then is the clock read.
CYPHER replan=skip
MATCH (store:Store {id: 'danchieu'})
SET store.turn = true
WITH store
SET store.clock = store.clock + 1
RETURN store.clock AS clock
