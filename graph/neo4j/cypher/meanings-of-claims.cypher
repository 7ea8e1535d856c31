// The mentions that make these claims, with what each claim means and what each mention was last taken to mean.
CYPHER replan=skip
UNWIND $claims AS ref
MATCH (c:Claim {ref: ref})<-[:MAKES]-(m:Mention)
OPTIONAL MATCH (m)-[:IN]->(t:Task)
WITH c, m, t
RETURN c.status AS status, c.instrument AS instrument, coalesce(c.means, []) AS means,
  coalesce(c.warnings, []) AS warnings,
  collect([elementId(m), m.id, m.document, elementId(t), m.linked, m.starts, m.title, m.date, m.issuer, m.warnings,
    COLLECT { MATCH (m)-[r:DENOTES|CANDIDATE]->(i:Instrument) RETURN [i.id, r.rank, r.certain] },
    EXISTS { (m)<-[:ABOUT]-(:Finding) }]) AS mentions
