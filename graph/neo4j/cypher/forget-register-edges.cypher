// The register says no edge from or to these instruments; edges that nothing says are dropped. Answers with all it said.
UNWIND $instruments AS id
CALL (id) {
  MATCH (e:Edge) WHERE e.out STARTS WITH id + ' ' RETURN e
  UNION
  MATCH (e:Edge) WHERE e.in STARTS WITH id + ' ' RETURN e
}
WITH DISTINCT e, e.from AS from, e.relation AS relation, e.to AS to WHERE e.register > 0
SET e.register = 0
WITH e, from, relation, to, CASE WHEN e.statements = 0 THEN [e] ELSE [] END AS unsaid
FOREACH (e IN unsaid | DELETE e)
RETURN from, relation, to
