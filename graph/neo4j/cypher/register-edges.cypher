// How many rows of the register say each edge from or to these instruments, while both its ends exist.
CYPHER replan=skip
UNWIND $instruments AS id
CALL (id) {
  MATCH (r:RegisterEdge) WHERE r.from = id RETURN r
  UNION
  MATCH (r:RegisterEdge) WHERE r.to = id RETURN r
}
WITH DISTINCT r.from AS from, r.relation AS relation, r.to AS to
WHERE EXISTS { (:Instrument {id: from}) } AND EXISTS { (:Instrument {id: to}) }
RETURN from, relation, to,
  COUNT { MATCH (s:RegisterEdge) WHERE s.from = from AND s.relation = relation AND s.to = to } AS sources
