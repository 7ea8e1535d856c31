// Every task's document and record, in which its units stand as printed.
MATCH (t:Task)
RETURN t.document AS document, t.record AS record
