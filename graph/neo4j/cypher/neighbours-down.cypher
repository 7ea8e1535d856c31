// What rests on each instrument: the first edges into it by the id of the other end.
UNWIND $lists AS list
CALL (list) {
  MATCH (e:Edge) WHERE e.inById > list.after AND e.inById < list.end AND e.relation IN $relations
  RETURN e ORDER BY e.inById LIMIT $limit
}
RETURN e.from AS from, e.relation AS relation, e.to AS to, e.documents AS documents, e.stands AS stands,
  e.register AS register
ORDER BY e.inById
