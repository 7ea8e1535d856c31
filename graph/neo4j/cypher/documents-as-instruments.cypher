// Documents that stand in edges as themselves.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.record AS record
