// The document that a task stands in.
MATCH (t:Task {id: $task})
RETURN t.document AS id
