// Which of these instruments exist.
UNWIND $ids AS id
MATCH (i:Instrument {id: id})
RETURN i.id AS id
