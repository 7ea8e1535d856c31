// How many findings there are of each kind.
UNWIND $lists AS list
RETURN list.kind AS kind, COUNT { MATCH (f:Finding) WHERE f.sortKey > list.after AND f.sortKey < list.end } AS findings
