// How many findings of each kind there are in citations of one instrument (of one document, when given).
UNWIND $lists AS list
RETURN list.kind AS kind, COUNT {
  MATCH (f:Finding {instrument: $instrument})
  WHERE ($document IS NULL OR f.document = $document) AND f.sortKey > list.after AND f.sortKey < list.end
} AS findings
