// What these mentions mean, and what each was last taken to mean.
UNWIND $mentions AS ref
MATCH (m:Mention) WHERE elementId(m) = ref
MATCH (m)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (m)-[:IN]->(t:Task)
WITH c, m, t
RETURN c.status AS status, c.instrument AS instrument, coalesce(c.means, []) AS means,
  coalesce(c.warnings, []) AS warnings,
  collect([elementId(m), m.id, m.document, elementId(t), m.linked, m.starts, m.title, m.date, m.issuer, m.warnings,
    COLLECT { MATCH (m)-[r:DENOTES|CANDIDATE]->(i:Instrument) RETURN [i.id, r.rank, r.certain] },
    EXISTS { (m)<-[:ABOUT]-(:Finding) }]) AS mentions
