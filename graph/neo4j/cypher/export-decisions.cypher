// What people decided, by id, some at a time.
MATCH (d:Decision) WHERE d.id > $after
RETURN d.id AS id, d.body AS body ORDER BY d.id LIMIT $limit
