// The rows of the register as they were given.
MATCH (r:RegisterRow)
RETURN r.id AS id, r.row AS row
