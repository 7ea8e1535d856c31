// Mentions that may mean an instrument among others, by rank.
UNWIND $groups AS one
MATCH (i:Instrument {id: one.instrument})
UNWIND one.mentions AS ref
MATCH (m:Mention) WHERE elementId(m) = ref
CREATE (m)-[:CANDIDATE {rank: one.rank}]->(i)
