// The edges that documents state.
CYPHER replan=skip
UNWIND $documents AS id
MATCH (:Document {id: id})-[:SAYS]->(s:Statement) WHERE s.edgeKey IS NOT NULL
RETURN DISTINCT s.from AS from, s.relation AS relation, s.to AS to
