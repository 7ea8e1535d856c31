// What these lists of edges hold, the first of each in the order of its index: edges into an instrument by relation,
// then the other end.
UNWIND $lists AS list
CALL (list) {
  MATCH (e:Edge) WHERE e.in > list.after AND e.in < list.end
  RETURN e ORDER BY e.in LIMIT $limit
}
RETURN e.from AS from, e.relation AS relation, e.to AS to, e.documents AS documents, e.stands AS stands,
  e.register AS register
ORDER BY e.in LIMIT $limit
