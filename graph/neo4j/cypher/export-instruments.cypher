// Instruments in the order of their ids, some at a time.
MATCH (i:Instrument) WHERE i.id > $after
RETURN i.id AS id, i.identity AS identity, i.provisional AS provisional ORDER BY i.id LIMIT $limit
