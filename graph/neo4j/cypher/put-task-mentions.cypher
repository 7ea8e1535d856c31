// Writes the mentions that stand in tasks, with the claims they make; answers with them by their number among those given.
UNWIND $groups AS one
MATCH (d:Document) WHERE elementId(d) = one.document
MATCH (t:Task) WHERE elementId(t) = one.task
UNWIND one.mentions AS given
MATCH (c:Claim) WHERE elementId(c) = given.claim
CREATE (d)-[:CONTAINS]->(m:Mention {id: given.id, document: given.document, ord: given.ord, nested: given.nested,
  covers: given.covers, roles: given.roles, linked: given.linked, starts: given.starts, line: given.line,
  title: given.title, date: given.date, issuer: given.issuer, warnings: given.warnings, record: given.record
})-[:MAKES]->(c), (m)-[:IN]->(t)
RETURN given.n AS n, elementId(m) AS node
