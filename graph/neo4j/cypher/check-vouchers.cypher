// Instruments for which nobody vouches, or whose identity is not that of the first who does.
MATCH (i:Instrument)
WITH i, head(COLLECT { MATCH (i)<-[v:VOUCHES_FOR]-() RETURN v.identity ORDER BY v.priority, v.source LIMIT 1 }) AS identity
WHERE identity IS NULL OR identity <> i.identity
RETURN count(i) AS n
