// Counts claims up that somebody made before; answers with them and what they mean.
UNWIND $claims AS given
MATCH (c:Claim {ref: given.ref})
SET c.count = c.count + given.count
RETURN c.ref AS claim, elementId(c) AS node, c.status AS status, c.instrument AS instrument,
  coalesce(c.means, []) AS means, coalesce(c.warnings, []) AS warnings
