// Cited instruments by number of tasks, then id.
MATCH (i:Instrument) WHERE i.cited > $after
RETURN i.id AS id ORDER BY i.cited LIMIT $limit
