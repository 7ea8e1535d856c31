// What happened after a change, in order.
MATCH (c:Change) WHERE c.seq > $after
RETURN c.seq AS seq, c.at AS at, c.body AS body ORDER BY c.seq LIMIT $limit
