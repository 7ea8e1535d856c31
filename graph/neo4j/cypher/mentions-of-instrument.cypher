// Where an instrument is cited, by document, then place in it. Documents come from the index in their order; each looks
// through its own mentions, so that an instrument cited everywhere costs no more than a page.
MATCH (d:Document)-[r:SPEAKS_OF]->(i:Instrument)
USING INDEX r:SPEAKS_OF(sortKey)
WHERE r.sortKey >= $from AND r.sortKey < $end
WITH d, i, r.sortKey AS place ORDER BY place
CALL (d, i) {
  MATCH (d)-[:CONTAINS]->(m:Mention)
  WHERE (d.id > $document OR m.ord > $ord) AND EXISTS { (m)-[:DENOTES|CANDIDATE]->(i) }
  MATCH (m)-[:MAKES]->(c:Claim)
  RETURN m, c ORDER BY m.ord LIMIT $limit
}
RETURN m.document AS document, m.ord AS ord, m.record AS record, c.outcome AS outcome
LIMIT $limit
