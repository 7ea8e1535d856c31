// Documents and instruments whose count of mentions or tasks is not that of the mentions and citations.
MATCH (d:Document)
CALL (d) {
  MATCH (d)-[:CONTAINS]->(:Mention)-[:DENOTES|CANDIDATE]->(i:Instrument)
  RETURN i, 1 AS mentions, 0 AS direct, 0 AS nested
  UNION ALL
  MATCH (d)-[:HAS_TASK]->(t:Task)-[c:CITES]->(i:Instrument)
  WITH DISTINCT t, i, c.nested AS isNested
  RETURN i, 0 AS mentions, CASE WHEN isNested THEN 0 ELSE 1 END AS direct, CASE WHEN isNested THEN 1 ELSE 0 END AS nested
  UNION ALL
  MATCH (d)-[r:SPEAKS_OF]->(i:Instrument)
  RETURN i, -r.mentions AS mentions, -r.direct AS direct, -r.nested AS nested
}
WITH d, i, sum(mentions) AS mentions, sum(direct) AS direct, sum(nested) AS nested
WHERE mentions <> 0 OR direct <> 0 OR nested <> 0
RETURN count(*) AS n
