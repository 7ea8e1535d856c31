// What each instrument rests on: its first edges by the id of the other end.
UNWIND $lists AS list
CALL (list) {
  MATCH (e:Edge) WHERE e.outById > list.after AND e.outById < list.end AND e.relation IN $relations
  RETURN e ORDER BY e.outById LIMIT $limit
}
RETURN e.from AS from, e.relation AS relation, e.to AS to, e.documents AS documents, e.stands AS stands,
  e.register AS register
ORDER BY e.outById
