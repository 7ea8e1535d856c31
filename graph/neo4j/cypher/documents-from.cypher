// Documents by id, from one on.
MATCH (d:Document) WHERE d.id >= $from
RETURN d.id AS id ORDER BY d.id LIMIT $limit
