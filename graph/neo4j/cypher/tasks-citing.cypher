// Which tasks cite these instruments: the first citations of each list, in the order of its index. A list is an
// instrument's citations outside titles, or inside them.
UNWIND $lists AS list
CALL (list) {
  MATCH (t:Task)-[c:CITES]->()
  USING INDEX c:CITES(sortKey)
  WHERE c.sortKey > list.after AND c.sortKey < list.end
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($unit IS NULL OR t.units CONTAINS $unit)
    AND ($place IS NULL OR t.place = $place)
    AND ($since IS NULL OR (coalesce(t.periodFrom, t.periodTo) IS NOT NULL
      AND coalesce(t.periodFrom, '') <= $until AND coalesce(t.periodTo, '9999') >= $since))
    AND ($except IS NULL OR NOT EXISTS {
      MATCH (t)-[x:CITES]->(better:Instrument)
      WHERE NOT x.nested AND better.id IN $except AND ($exceptRoles IS NULL OR x.role IN $exceptRoles) })
  RETURN t, c ORDER BY c.sortKey LIMIT $limit
}
RETURN list.instrument AS instrument, t.id AS task, t.recency AS recency, t.document AS document, t.pos AS pos,
  c.role AS role, c.nested AS nested, c.certain AS certain, c.covers AS covers, c.mention AS mention
