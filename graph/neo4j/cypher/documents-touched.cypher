// Documents with tasks that cite any of these instruments outside a title, latest first.
UNWIND $instruments AS id
MATCH (:Instrument {id: id})<-[r:SPEAKS_OF]-(d:Document) WHERE r.direct > 0
WITH DISTINCT d
WITH d ORDER BY d.recency, d.id
WITH collect(d) AS touched
RETURN size(touched) AS total,
  [d IN touched[0..$limit] | {id: d.id, tasks: d.tasks, mentions: d.mentions, record: d.record}] AS documents
