// Tasks of a replaced document go on with the versions they had.
UNWIND $tasks AS given
MATCH (t:Task {id: given.id})
SET t.searchVersion = given.version, t.searched = given.searched,
  t.pending = CASE WHEN given.version = given.searched THEN null ELSE t.id END
