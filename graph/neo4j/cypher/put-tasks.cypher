// Writes tasks of documents; answers with their ids and nodes.
// A row: the document's node and id, and its tasks as lists.
CYPHER replan=skip
UNWIND $groups AS row
MATCH (d:Document) WHERE elementId(d) = row[0]
UNWIND row[2] AS task
CREATE (d)-[:HAS_TASK]->(t:Task {id: task[0], document: row[1], pos: task[1], recency: task[2], place: task[3],
  searchVersion: task[4], searched: 0, pending: task[0], periodFrom: task[5], periodTo: task[6], units: task[7],
  lead: task[8], record: task[9]})
RETURN collect([task[0], elementId(t)]) AS tasks
