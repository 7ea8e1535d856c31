// One decision.
MATCH (d:Decision {id: $id})
RETURN d.body AS body
