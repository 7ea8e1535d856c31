// The search side holds these versions of tasks.
UNWIND $tasks AS held
MATCH (t:Task {id: held.id})
SET t.searched = held.version, t.pending = CASE WHEN t.searchVersion = held.version THEN null ELSE t.id END
