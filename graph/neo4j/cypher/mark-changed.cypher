// Marks keys as changed since their outcomes were written; a key without claims is forgotten.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (k:Key {key: key})
WITH k, EXISTS { (k)<-[:OF]-(:Claim) } AS live
FOREACH (_ IN CASE WHEN live THEN [1] ELSE [] END |
  SET k.version = $version, k.dirty = toString(k.stratum) + ' ' + k.key)
FOREACH (_ IN CASE WHEN live THEN [] ELSE [1] END | DETACH DELETE k)
