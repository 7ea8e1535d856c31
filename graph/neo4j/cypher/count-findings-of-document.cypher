// How many findings of each kind there are in one document.
UNWIND $lists AS list
RETURN list.kind AS kind,
  COUNT { MATCH (f:Finding) WHERE f.documentKey > list.after AND f.documentKey < list.end } AS findings
