// Documents by path.
CALL () {
  MATCH (d:Document) WHERE d.path = $path AND d.id > $id
  RETURN d ORDER BY d.id LIMIT $limit
  UNION ALL
  MATCH (d:Document) WHERE d.path > $path
  RETURN d ORDER BY d.path, d.id LIMIT $limit
}
RETURN d.id AS id, d.path AS path, d.tasks AS tasks, d.mentions AS mentions, d.record AS record
ORDER BY d.path, d.id LIMIT $limit
