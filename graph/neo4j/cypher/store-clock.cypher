// The time of the store's clock: the number of the last writer.
MATCH (store:Store {id: 'danchieu'})
RETURN store.clock AS clock
