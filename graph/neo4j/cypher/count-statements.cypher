// How many statements of a document say an edge.
UNWIND $keys AS key
RETURN key, COUNT { MATCH (s:Statement) WHERE s.edgeKey STARTS WITH key + ' ' } AS n
