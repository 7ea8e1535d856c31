// Writes what claims were resolved to.
UNWIND $outcomes AS given
MATCH (c:Claim {ref: given.claim})
SET c += given.facts
