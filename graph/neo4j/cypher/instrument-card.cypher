// What a card shows of an instrument, or of a document that stands for itself, beside its summary and relations.
OPTIONAL MATCH (i:Instrument {id: $id})
OPTIONAL MATCH (r:RegisterRow {id: $id})
RETURN r.row AS register,
  COLLECT { MATCH (i)-[:PRINTED]->(p:Printed) WHERE p.kind = 0
    RETURN {value: p.value, count: p.count} ORDER BY p.count DESC, p.value LIMIT $printed } AS titles,
  COLLECT { MATCH (i)-[:PRINTED]->(p:Printed) WHERE p.kind = 1
    RETURN {value: p.value, count: p.count} ORDER BY p.count DESC, p.value LIMIT $printed } AS dates,
  COLLECT { MATCH (i)-[:PRINTED]->(p:Printed) WHERE p.kind = 2
    RETURN {value: p.value, count: p.count} ORDER BY p.count DESC, p.value LIMIT $printed } AS issuers,
  COUNT { MATCH (f:Finding) WHERE f.instrument = $id }
    + COUNT { MATCH (i)<-[:CANDIDATE]-(:Mention)<-[:ABOUT]-(:Finding) } AS findings,
  COLLECT { MATCH (d:Document) WHERE d.own = $id
    RETURN {id: d.id, tasks: d.tasks, mentions: d.mentions, record: d.record} ORDER BY d.id LIMIT $texts } AS texts
