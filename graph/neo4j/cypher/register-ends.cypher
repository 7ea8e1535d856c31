// Instruments with which these rows of the register have relations.
UNWIND $ids AS id
MATCH (e:RegisterEdge) WHERE e.from = id
RETURN DISTINCT e.to AS id
