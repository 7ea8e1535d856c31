// The mentions that make claims, in order.
UNWIND $claims AS ref
MATCH (:Claim {ref: ref})<-[:MAKES]-(m:Mention)
WITH ref, m ORDER BY m.document, m.ord
RETURN ref, collect(m.id) AS mentions
