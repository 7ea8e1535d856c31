// The search side holds no task any more.
MATCH (t:Task)
SET t.searched = 0, t.pending = t.id
