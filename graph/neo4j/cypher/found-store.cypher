// Marks the database as a store of this schema; a store that stands keeps its clock.
MERGE (store:Store {id: 'danchieu'})
  ON CREATE SET store.clock = 0, store.derivation = $derivation
SET store.schemaVersion = $version
