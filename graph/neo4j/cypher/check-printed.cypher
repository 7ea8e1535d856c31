// Titles, dates and issuers whose count is not that of the mentions that print them.
MATCH (i:Instrument)
CALL (i) {
  MATCH (i)<-[:DENOTES]-(m:Mention)
  UNWIND [[0, m.title], [1, m.date], [2, m.issuer]] AS printed
  WITH printed WHERE printed[1] IS NOT NULL
  RETURN printed[0] AS kind, printed[1] AS value, 1 AS mentions
  UNION ALL
  MATCH (i)-[:PRINTED]->(p:Printed)
  RETURN p.kind AS kind, p.value AS value, -p.count AS mentions
}
WITH i, kind, value, sum(mentions) AS mentions WHERE mentions <> 0
RETURN count(*) AS n
