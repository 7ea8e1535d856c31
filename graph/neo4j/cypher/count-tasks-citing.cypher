// How many tasks cite any of these instruments, each once.
UNWIND $lists AS list
MATCH (t:Task)-[c:CITES]->()
USING INDEX c:CITES(sortKey)
WHERE c.sortKey > list.after AND c.sortKey < list.end
  AND ($roles IS NULL OR c.role IN $roles)
  AND ($unit IS NULL OR any(line IN CASE $duty
      WHEN 'lead' THEN CASE WHEN t.lead IS NULL THEN [] ELSE split(t.units, '\n')[1..2] END
      WHEN 'coordinating' THEN split(t.units, '\n')[CASE WHEN t.lead IS NULL THEN 1 ELSE 2 END..]
      ELSE split(t.units, '\n')[1..] END WHERE line STARTS WITH $unit AND (NOT $wholeUnit OR line = $unit)))
  AND ($document IS NULL OR t.document = $document)
  AND ($dueFrom IS NULL OR (t.periodTo >= $dueFrom AND t.periodTo <= $dueUntil))
  AND ($statuses IS NULL OR EXISTS {
    MATCH (t)<-[:IN]-(:Mention)-[:MAKES]->(claim:Claim) WHERE coalesce(claim.status, 'unresolved') IN $statuses })
  AND ($places IS NULL OR t.place IN $places)
  AND ($since IS NULL OR (coalesce(t.periodFrom, t.periodTo) IS NOT NULL
    AND coalesce(t.periodFrom, '') <= $until AND coalesce(t.periodTo, '9999') >= $since))
  AND ($except IS NULL OR NOT EXISTS {
    MATCH (t)-[x:CITES]->(better:Instrument)
    WHERE NOT x.nested AND better.id IN $except AND ($exceptRoles IS NULL OR x.role IN $exceptRoles) })
RETURN count(DISTINCT t) AS tasks
