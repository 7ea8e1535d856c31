// Documents that count their parts wrongly.
MATCH (d:Document)
WHERE d.tasks <> COUNT { (d)-[:HAS_TASK]->(:Task) }
  OR d.mentions <> COUNT { (d)-[:CONTAINS]->(:Mention) }
  OR d.statements <> COUNT { (d)-[:SAYS]->(:Statement) }
RETURN count(d) AS n
