// Findings about these mentions.
UNWIND $mentions AS ref
MATCH (m:Mention) WHERE elementId(m) = ref
MATCH (m)<-[:ABOUT]-(f:Finding)
DETACH DELETE f
