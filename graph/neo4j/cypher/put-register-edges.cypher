// Edges that rows of the register say.
UNWIND $edges AS given
MERGE (e:Edge {out: given.out})
  ON CREATE SET e.in = given.in, e.outById = given.outById, e.inById = given.inById,
    e.from = given.from, e.relation = given.relation, e.to = given.to,
    e.documents = 0, e.statements = 0, e.stands = 0, e.fresh = true
SET e.register = given.sources
