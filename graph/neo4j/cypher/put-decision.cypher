// Keeps a decision, in place of an earlier one on the same.
MERGE (d:Decision {id: $decision.id})
SET d = $decision
