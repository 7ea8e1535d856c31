// Sources of the register behind each edge, the first beyond a source.
UNWIND $lists AS list
CALL (list) {
  MATCH (e:RegisterEdge) WHERE e.key > list.after AND e.key STARTS WITH list.start
  RETURN e ORDER BY e.key LIMIT $limit
}
RETURN list.edge AS edge, e.source AS source
ORDER BY e.key
