// Writes what claims were resolved to.
// A row: the claim's reference, status, instrument, what it means or may mean, warnings, the whole outcome.
CYPHER replan=skip
UNWIND $outcomes AS row
MATCH (c:Claim {ref: row[0]})
SET c.status = row[1], c.instrument = row[2], c.means = row[3], c.warnings = row[4], c.outcome = row[5]
