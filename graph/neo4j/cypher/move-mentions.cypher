// Ties mentions to other claims than they made; answers where the outcome is another.
UNWIND $moves AS move
MATCH (m:Mention) WHERE elementId(m) = move.mention
MATCH (m)-[old:MAKES]->(before:Claim)
MATCH (now:Claim {ref: move.ref})
DELETE old
CREATE (m)-[:MAKES]->(now)
SET before.count = before.count - 1, now.count = now.count + 1
RETURN coalesce(before.outcome, '') <> coalesce(now.outcome, '') AS differs
