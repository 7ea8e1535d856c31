// Edges made since this was last asked.
CYPHER replan=skip
MATCH (e:Edge {fresh: true})
REMOVE e.fresh
RETURN e.from AS from, e.relation AS relation, e.to AS to ORDER BY e.out
