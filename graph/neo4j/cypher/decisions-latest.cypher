// What people decided, the latest first.
MATCH (d:Decision) WHERE $made IS NULL OR d.made < $made OR (d.made = $made AND d.id > $id)
RETURN d.body AS body, d.made AS made, d.id AS id ORDER BY d.made DESC, d.id LIMIT $limit
