// Statements behind each edge, the first beyond a place, by document and place in it.
UNWIND $lists AS list
CALL (list) {
  MATCH (s:Statement) WHERE s.edgeKey > list.after AND s.edgeKey < list.end
  RETURN s ORDER BY s.edgeKey LIMIT $limit
}
RETURN list.edge AS edge, s.document AS document, s.ord AS ord, s.record AS record
ORDER BY s.edgeKey
