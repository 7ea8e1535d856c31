// Documents in the order of their ids, some at a time.
MATCH (d:Document) WHERE d.id > $after
RETURN d.id AS id, d.record AS record ORDER BY d.id LIMIT $limit
