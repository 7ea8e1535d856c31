// Notes which version of the register is in the store.
MATCH (store:Store {id: 'danchieu'})
SET store.register = $version
