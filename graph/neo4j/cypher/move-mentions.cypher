// Ties mentions to other claims than they made; answers with what either came to.
UNWIND $moves AS move
MATCH (m:Mention) WHERE elementId(m) = move.mention
MATCH (m)-[old:MAKES]->(before:Claim)
MATCH (now:Claim {ref: move.ref})
DELETE old
CREATE (m)-[:MAKES]->(now)
SET before.count = before.count - 1, now.count = now.count + 1
RETURN m.id AS mention, before.outcome AS before, now.outcome AS now
