// Documents that cite an instrument, by id, from one on.
MATCH (d:Document)-[r:SPEAKS_OF]->()
USING INDEX r:SPEAKS_OF(sortKey)
WHERE r.sortKey >= $from AND r.sortKey < $end
RETURN d.id AS id ORDER BY r.sortKey LIMIT $limit
