// Draws edges between the instruments at their ends, or documents that stand for themselves: one relationship of the
// edge's own type (AMENDS, BASED_ON …), or none where nothing says the edge any more.
CYPHER replan=skip
UNWIND $edges AS edge
CALL (edge) {
  MATCH (a:Instrument {id: edge.from}) RETURN a
  UNION
  MATCH (a:Document {id: edge.fromDocument}) RETURN a
}
CALL (edge) {
  MATCH (b:Instrument {id: edge.to}) RETURN b
  UNION
  MATCH (b:Document {id: edge.toDocument}) RETURN b
}
// The types are named, so that a store which holds little yet plans no walk through every relationship there is.
OPTIONAL MATCH (a)-[old:AMENDS|REPLACES|REPEALS|DETAILS|GUIDES|IMPLEMENTS|CONTINUES|BASED_ON|ISSUED_WITH|ISSUES|APPROVES|
  CORRECTS|CONSOLIDATES|SUSPENDS|EXTENDS|INTERPRETS|PUBLISHES|REFERS_TO]->(b)
  WHERE type(old) = edge.type AND old.own IS NULL
DELETE old
WITH DISTINCT edge, a, b
MATCH (e:Edge {out: edge.out})
CREATE (a)-[:$(edge.type) {documents: e.documents, planned: e.stands = 0 AND e.register = 0}]->(b)
