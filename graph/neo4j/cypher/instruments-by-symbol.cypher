// Instruments cited in the store, by a mention or as an end of what a document states, whose number has this form.
MATCH (i:Instrument) WHERE i.symbol = $symbol
  AND (i.mentions > 0
    OR EXISTS { MATCH (e:Edge) WHERE e.out STARTS WITH i.id + ' ' AND e.statements > 0 }
    OR EXISTS { MATCH (e:Edge) WHERE e.in STARTS WITH i.id + ' ' AND e.statements > 0 })
RETURN i.id AS id ORDER BY id
