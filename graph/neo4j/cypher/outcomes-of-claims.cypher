// What claims came to, null where they were never resolved.
UNWIND $claims AS ref
MATCH (c:Claim {ref: ref})
RETURN ref AS claim, c.outcome AS outcome
