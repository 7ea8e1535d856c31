// Which of these ids the register does not know.
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:RegisterRow {id: id}) }
RETURN id
