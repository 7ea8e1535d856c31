// Counts claims up that somebody made before; answers with them, by their numbers among those given, and what they mean.
// A row: the number, the claim's reference, how many mentions more.
CYPHER replan=skip
UNWIND $claims AS row
MATCH (c:Claim {ref: row[1]})
SET c.count = c.count + row[2]
RETURN collect([row[0], elementId(c), c.status, c.instrument, CASE WHEN c.instrument IS NULL THEN coalesce(c.means, []) END,
  coalesce(c.warnings, [])]) AS claims
