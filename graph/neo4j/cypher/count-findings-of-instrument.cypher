// How many findings of each kind there are in citations that mean one instrument, or may mean it among others (of one
// document, when given).
CALL () {
  MATCH (f:Finding {instrument: $instrument})
  RETURN f
  UNION ALL
  MATCH (:Instrument {id: $instrument})<-[:CANDIDATE]-(:Mention)<-[:ABOUT]-(f:Finding)
  RETURN f
}
WITH f
WHERE ($document IS NULL OR f.document = $document)
  AND any(list IN $lists WHERE f.sortKey > list.after AND f.sortKey < list.end)
RETURN f.kind AS kind, count(f) AS findings
