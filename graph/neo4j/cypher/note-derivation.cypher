// Notes by which rules all that is derived was made.
MATCH (store:Store {id: 'danchieu'})
SET store.derivation = $derivation
