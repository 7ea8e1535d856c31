// What cards and lists show of instruments: the register first, then what most documents print, then the smallest.
UNWIND $ids AS id
MATCH (i:Instrument {id: id})
OPTIONAL MATCH (r:RegisterRow {id: id})
RETURN i.id AS id, i.identity AS identity, i.provisional AS provisional, r IS NOT NULL AS registered,
  i.direct + i.nested AS tasks, i.mentions AS mentions, i.documents AS documents,
  coalesce(r.title, head(COLLECT {
    MATCH (i)-[:PRINTED]->(p:Printed) WHERE p.kind = 0 RETURN p.value ORDER BY p.count DESC, p.value LIMIT 1 })) AS title,
  coalesce(r.issued, head(COLLECT {
    MATCH (i)-[:PRINTED]->(p:Printed) WHERE p.kind = 1 RETURN p.value ORDER BY p.count DESC, p.value LIMIT 1 })) AS issued,
  r.issuedBy AS issuedBy,
  head(COLLECT {
    MATCH (i)-[:PRINTED]->(p:Printed) WHERE p.kind = 2 RETURN p.value ORDER BY p.count DESC, p.value LIMIT 1 }) AS printedIssuer
