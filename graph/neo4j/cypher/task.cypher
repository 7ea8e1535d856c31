// One task.
MATCH (t:Task {id: $id})
RETURN t.record AS record
