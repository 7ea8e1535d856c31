// What people decided about keys, by id.
UNWIND $keys AS key
MATCH (d:Decision {key: key})
RETURN d.body AS body ORDER BY d.id
