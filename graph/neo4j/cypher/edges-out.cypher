// What these lists of edges hold, the first of each in the order of its index: edges out of an instrument by relation,
// then the other end.
UNWIND $lists AS list
CALL (list) {
  MATCH (e:Edge) WHERE e.out > list.after AND e.out < list.end
  RETURN e ORDER BY e.out LIMIT $limit
}
RETURN e.from AS from, e.relation AS relation, e.to AS to, e.documents AS documents, e.stands AS stands,
  e.register AS register
ORDER BY e.out LIMIT $limit
