// Changes how many documents and statements say an edge; an edge that nothing says is dropped.
CYPHER replan=skip
UNWIND $changes AS change
MERGE (e:Edge {out: change.out})
  ON CREATE SET e.in = change.in, e.outById = change.outById, e.inById = change.inById,
    e.from = change.from, e.relation = change.relation, e.to = change.to,
    e.documents = 0, e.statements = 0, e.stands = 0, e.register = 0, e.fresh = true
SET e.documents = e.documents + change.documents, e.statements = e.statements + change.statements,
  e.stands = e.stands + change.stands
WITH e WHERE e.statements = 0 AND e.register = 0
DETACH DELETE e
