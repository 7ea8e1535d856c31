// Counts claims up that somebody made before; answers with them and what they mean.
// A row: the claim's reference, how many mentions more.
UNWIND $claims AS row
MATCH (c:Claim {ref: row[0]})
SET c.count = c.count + row[1]
RETURN collect([c.ref, elementId(c), c.status, c.instrument, coalesce(c.means, []), coalesce(c.warnings, [])]) AS claims
