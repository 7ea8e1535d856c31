// Leading units of the tasks that cite any of these instruments outside a title, by number of tasks.
UNWIND $instruments AS id
MATCH (:Instrument {id: id})<-[c:CITES]-(t:Task) WHERE NOT c.nested
WITH DISTINCT t WHERE t.lead IS NOT NULL
WITH t.lead AS value, count(*) AS count
RETURN value, count ORDER BY count DESC, value
