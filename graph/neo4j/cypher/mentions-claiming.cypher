// The mentions that make these claims, by document, then place.
UNWIND $refs AS ref
MATCH (c:Claim {ref: ref})<-[:MAKES]-(m:Mention)
WHERE ($only IS NULL OR m.document = $only)
  AND (m.document > $document OR (m.document = $document AND m.ord > $ord))
RETURN m.document AS document, m.ord AS ord, m.record AS record, c.outcome AS outcome
ORDER BY document, ord LIMIT $limit
