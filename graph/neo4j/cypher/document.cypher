// A document as it was read, with how much is in it.
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.tasks AS tasks, d.mentions AS mentions, d.record AS record
