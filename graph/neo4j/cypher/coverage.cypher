// What is in the store: sums over documents and claims, never over tasks or mentions.
RETURN COUNT { MATCH (:Document) } AS documents,
  COUNT { MATCH (:RegisterRow) } AS register,
  COUNT { MATCH (:Finding) } AS findings,
  COUNT { MATCH (k:Key) WHERE k.dirty IS NOT NULL } AS dirtyKeys,
  COUNT { MATCH (t:Task) WHERE t.pending IS NOT NULL } + COUNT { MATCH (:RemovedTask) } AS pendingTasks,
  head(COLLECT { MATCH (d:Document) RETURN [sum(d.tasks), sum(d.statements)] }) AS sums,
  head(COLLECT { MATCH (d:Document) WHERE d.recency < 0 RETURN d.recency ORDER BY d.recency DESC LIMIT 1 }) AS first,
  head(COLLECT { MATCH (d:Document) WHERE d.recency < 0 RETURN d.recency ORDER BY d.recency LIMIT 1 }) AS last,
  COLLECT { MATCH (c:Claim) WITH c.status AS status, sum(c.count) AS mentions RETURN [status, mentions] } AS mentions,
  COLLECT { MATCH (i:Instrument) WHERE i.cited IS NOT NULL
    WITH i.type AS type, i.provisional AS provisional, count(*) AS instruments
    RETURN [type, provisional, instruments] } AS instruments
