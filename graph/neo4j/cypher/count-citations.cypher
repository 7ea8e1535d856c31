// Changes how often each document speaks of each instrument, and with it the counts of the instrument and its place in
// the list by number of tasks (most tasks first, then the id, as one string).
UNWIND $changes AS change
MATCH (d:Document {id: change.document})
MATCH (i:Instrument {id: change.instrument})
MERGE (d)-[r:SPEAKS_OF]->(i)
  ON CREATE SET r.sortKey = change.sortKey, r.mentions = 0, r.direct = 0, r.nested = 0
WITH i, r, change, r.mentions AS before
SET r.mentions = before + change.mentions, r.direct = r.direct + change.direct, r.nested = r.nested + change.nested
WITH i, change,
  CASE WHEN before = 0 AND r.mentions > 0 THEN 1 WHEN before > 0 AND r.mentions = 0 THEN -1 ELSE 0 END AS documents,
  CASE WHEN r.mentions = 0 THEN [r] ELSE [] END AS empty
FOREACH (r IN empty | DELETE r)
WITH i, sum(change.mentions) AS mentions, sum(change.direct) AS direct, sum(change.nested) AS nested,
  sum(documents) AS documents
SET i.mentions = i.mentions + mentions, i.direct = i.direct + direct, i.nested = i.nested + nested,
  i.documents = i.documents + documents
SET i.cited = CASE WHEN i.mentions > 0 THEN toString($most - i.direct - i.nested) + ' ' + i.id END
