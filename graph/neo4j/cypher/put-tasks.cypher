// Writes tasks of documents.
UNWIND $groups AS one
MATCH (d:Document) WHERE elementId(d) = one.document
UNWIND one.tasks AS given
CREATE (d)-[:HAS_TASK]->(t:Task {id: given.id, document: given.document, pos: given.pos, recency: given.recency,
  place: given.place, searchVersion: given.searchVersion, searched: given.searched, pending: given.pending,
  periodFrom: given.periodFrom, periodTo: given.periodTo, units: given.units, lead: given.lead, record: given.record})
RETURN given.id AS task, elementId(t) AS node
