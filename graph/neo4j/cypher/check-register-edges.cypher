// Edges whose count of register rows is not that of the rows, while both ends exist.
CALL () {
  MATCH (r:RegisterEdge)
  WHERE EXISTS { (:Instrument {id: r.from}) } AND EXISTS { (:Instrument {id: r.to}) }
  RETURN r.from AS from, r.relation AS relation, r.to AS to, 1 AS sources
  UNION ALL
  MATCH (e:Edge)
  RETURN e.from AS from, e.relation AS relation, e.to AS to, -e.register AS sources
}
WITH from, relation, to, sum(sources) AS sources WHERE sources <> 0
RETURN count(*) AS n
