// Instruments cited in the store whose id begins so.
MATCH (i:Instrument) WHERE i.id STARTS WITH $prefix
  AND (i.mentions > 0
    OR EXISTS { MATCH (e:Edge) WHERE e.out STARTS WITH i.id + ' ' AND e.statements > 0 }
    OR EXISTS { MATCH (e:Edge) WHERE e.in STARTS WITH i.id + ' ' AND e.statements > 0 })
RETURN i.id AS id ORDER BY i.id LIMIT $limit
