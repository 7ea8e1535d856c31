// Tasks in full, each with its document and the mention that is the evidence of a citation.
UNWIND $citations AS citation
MATCH (d:Document)-[:HAS_TASK]->(t:Task {id: citation.task})
MATCH (t)<-[:IN]-(m:Mention) WHERE m.ord = citation.mention
RETURN t.id AS taskId, m.ord AS mentionOrd, t.record AS task, m.record AS mention, d.id AS id, d.tasks AS tasks,
  d.mentions AS mentions, d.record AS record
