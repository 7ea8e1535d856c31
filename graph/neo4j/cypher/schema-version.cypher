// Which schema and which rules of derivation made this store; whether anything else lives in the database.
OPTIONAL MATCH (store:Store {id: 'danchieu'})
RETURN store.schemaVersion AS version, store.derivation AS derivation,
  EXISTS { MATCH (n) WHERE NOT n:Store } AS occupied
