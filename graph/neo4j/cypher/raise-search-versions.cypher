// Raises the version of tasks in which an outcome changed: the search side must learn of them.
CYPHER replan=skip
UNWIND $tasks AS ref
MATCH (t:Task) WHERE elementId(t) = ref
SET t.searchVersion = $version, t.pending = t.id
