// Mentions that denote an instrument, for certain or provisionally.
UNWIND $groups AS one
MATCH (i:Instrument {id: one.instrument})
UNWIND one.mentions AS ref
MATCH (m:Mention) WHERE elementId(m) = ref
CREATE (m)-[:DENOTES {certain: one.certain}]->(i)
