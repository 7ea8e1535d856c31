// Mentions of these documents that fit, by document, then place in it. Roles are bits.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:CONTAINS]->(m:Mention)-[:MAKES]->(c:Claim)
WHERE (m.document > $document OR (m.document = $document AND m.ord > $ord))
  AND ($of IS NULL OR d.id = $of)
  AND ($places IS NULL OR d.place IN $places)
  AND ($roles IS NULL OR any(role IN $roles WHERE (m.roles / role) % 2 = 1))
  AND ($statuses IS NULL OR coalesce(c.status, 'unresolved') IN $statuses)
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE m.record CONTAINS kind))
  AND ($instrument IS NULL OR EXISTS { MATCH (m)-[:DENOTES|CANDIDATE]->(i:Instrument) WHERE i.id = $instrument })
  AND (NOT $inTask OR EXISTS {
    MATCH (m)-[:IN]->(t:Task)
    WHERE ($task IS NULL OR t.id = $task)
      AND ($unit IS NULL OR any(line IN CASE $duty
          WHEN 'lead' THEN CASE WHEN t.lead IS NULL THEN [] ELSE split(t.units, '\n')[1..2] END
          WHEN 'coordinating' THEN split(t.units, '\n')[CASE WHEN t.lead IS NULL THEN 1 ELSE 2 END..]
          ELSE split(t.units, '\n')[1..] END WHERE line STARTS WITH $unit AND (NOT $wholeUnit OR line = $unit)))
      AND ($dueFrom IS NULL OR (t.periodTo >= $dueFrom AND t.periodTo <= $dueUntil))
      AND ($since IS NULL OR (coalesce(t.periodFrom, t.periodTo) IS NOT NULL
        AND coalesce(t.periodFrom, '') <= $until AND coalesce(t.periodTo, '9999') >= $since)) })
WITH m, c ORDER BY m.document, m.ord LIMIT $limit
RETURN m.document AS document, m.ord AS ord, m.record AS record, c.outcome AS outcome
ORDER BY document, ord
