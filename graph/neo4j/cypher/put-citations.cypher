// Citations, one a task, instrument and role.
UNWIND $groups AS one
MATCH (i:Instrument {id: one.instrument})
UNWIND one.citations AS given
MATCH (t:Task) WHERE elementId(t) = given.task
CREATE (t)-[:CITES {role: given.role, nested: given.nested, certain: given.certain, covers: given.covers,
  count: given.count, mention: given.mention, sortKey: given.sortKey, coverKey: given.coverKey}]->(i)
