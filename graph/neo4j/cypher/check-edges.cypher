// Edges whose counts are not those of the statements that say them.
CALL () {
  MATCH (s:Statement) WHERE s.edgeKey IS NOT NULL
  WITH s.from AS from, s.relation AS relation, s.to AS to, count(DISTINCT s.document) AS documents,
    count(s) AS statements, sum(CASE WHEN s.planned THEN 0 ELSE 1 END) AS stands
  RETURN from, relation, to, documents, statements, stands
  UNION ALL
  MATCH (e:Edge)
  RETURN e.from AS from, e.relation AS relation, e.to AS to, -e.documents AS documents, -e.statements AS statements,
    -e.stands AS stands
}
WITH from, relation, to, sum(documents) AS documents, sum(statements) AS statements, sum(stands) AS stands
WHERE documents <> 0 OR statements <> 0 OR stands <> 0
RETURN count(*) AS n
