// Which version of the register is in the store.
MATCH (store:Store {id: 'danchieu'})
RETURN store.register AS version
