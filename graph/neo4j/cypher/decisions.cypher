// What people decided about a key.
MATCH (decision:Decision {key: $key})
RETURN decision.key AS key, decision.claim AS claimId, decision.instrument AS instrument ORDER BY claimId
