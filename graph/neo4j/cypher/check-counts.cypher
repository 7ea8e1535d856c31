// Instruments whose counts are not the sums over documents, or which are not in the list where they belong.
MATCH (i:Instrument)
CALL (i) {
  OPTIONAL MATCH (i)<-[r:SPEAKS_OF]-(:Document)
  RETURN count(r) AS documents, sum(r.mentions) AS mentions, sum(r.direct) AS direct, sum(r.nested) AS nested
}
WITH i, documents, mentions, direct, nested
WHERE i.documents <> documents OR i.mentions <> mentions OR i.direct <> direct OR i.nested <> nested
  OR (i.cited IS NOT NULL) <> (mentions > 0)
RETURN count(i) AS n
