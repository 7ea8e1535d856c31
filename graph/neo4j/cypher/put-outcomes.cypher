// Writes what claims were resolved to.
UNWIND $outcomes AS given
MATCH (c:Claim {ref: given.claim})
SET c.status = given.status, c.instrument = given.instrument, c.means = given.means, c.warnings = given.warnings,
  c.outcome = given.outcome
