// Writes the mentions that stand in tasks, with the claims they make; answers with their numbers and nodes.
// A row: the document's node and id, the task's node, and the mentions in it as lists: number, the claim's node, properties.
CYPHER replan=skip
UNWIND $groups AS row
MATCH (d:Document) WHERE elementId(d) = row[0]
MATCH (t:Task) WHERE elementId(t) = row[2]
UNWIND row[3] AS given
MATCH (c:Claim) WHERE elementId(c) = given[1]
CREATE (d)-[:CONTAINS]->(m:Mention {id: given[2], document: row[1], ord: given[3], nested: given[4], covers: given[5],
  roles: given[6], linked: given[7], starts: given[8], line: given[9], title: given[10], date: given[11],
  issuer: given[12], warnings: given[13], record: given[14]})-[:MAKES]->(c), (m)-[:IN]->(t)
RETURN collect([given[0], elementId(m)]) AS mentions
