// Writes statements of documents, tied to the mentions at their ends; answers with them by their number among those given.
CYPHER replan=skip
UNWIND $statements AS given
MATCH (d:Document) WHERE elementId(d) = given.at
OPTIONAL MATCH (a:Mention) WHERE elementId(a) = given.from
OPTIONAL MATCH (b:Mention) WHERE elementId(b) = given.to
CREATE (d)-[:SAYS]->(s:Statement {document: given.document, ord: given.ord, fromDocument: given.fromDocument,
  relation: given.relation, toDocument: given.toDocument, planned: given.planned, record: given.record})
FOREACH (_ IN CASE WHEN a IS NULL THEN [] ELSE [1] END | CREATE (s)-[:STATED_FROM]->(a))
FOREACH (_ IN CASE WHEN b IS NULL THEN [] ELSE [1] END | CREATE (s)-[:STATED_TO]->(b))
RETURN given.n AS n, elementId(s) AS node
