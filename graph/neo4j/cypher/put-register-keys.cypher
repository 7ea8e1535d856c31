// Keeps fingerprints of the register's rows, or drops those of forms that no row has.
UNWIND $keys AS given
FOREACH (_ IN CASE WHEN given.fingerprint IS NULL THEN [] ELSE [1] END |
  MERGE (k:RegisterKey {lookedUp: given.form}) SET k.fingerprint = given.fingerprint)
WITH given WHERE given.fingerprint IS NULL
MATCH (k:RegisterKey {lookedUp: given.form})
DELETE k
