// Citations, one a task, instrument and role.
UNWIND $groups AS one
MATCH (i:Instrument {id: one.instrument})
UNWIND one.citations AS citation
MATCH (t:Task) WHERE elementId(t) = citation.task
CREATE (t)-[c:CITES]->(i)
SET c = citation.facts
