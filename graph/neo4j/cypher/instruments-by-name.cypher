// Instruments cited in the store that are known under a name: their own, one of the register's, or one that a mention
// of them prints.
CALL () {
  MATCH (i:Instrument) WHERE i.name = $name RETURN i
  UNION
  MATCH (:RegisterName {name: $name})-[:NAMES]->(r:RegisterRow)
  MATCH (i:Instrument {id: r.id}) RETURN i
  UNION
  MATCH (k:Key)<-[:OF]-(c:Claim) WHERE k.lookedUp = $key
  MATCH (i:Instrument {id: c.instrument}) RETURN i
}
WITH DISTINCT i
WHERE i.mentions > 0
  OR EXISTS { MATCH (e:Edge) WHERE e.out STARTS WITH i.id + ' ' AND e.statements > 0 }
  OR EXISTS { MATCH (e:Edge) WHERE e.in STARTS WITH i.id + ' ' AND e.statements > 0 }
RETURN i.id AS id ORDER BY id
