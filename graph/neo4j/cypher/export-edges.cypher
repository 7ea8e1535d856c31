// Edges in the order of their ends and relation, some at a time.
MATCH (e:Edge) WHERE e.out > $after
RETURN e.out AS key, e.from AS from, e.relation AS relation, e.to AS to, e.documents AS documents, e.stands AS stands,
  e.register AS register
ORDER BY e.out LIMIT $limit
