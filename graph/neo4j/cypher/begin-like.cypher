// Gives claims the outcomes of others, of whatever keys, until their own are resolved again; their keys vouch for the
// instruments named meanwhile. Answers with them and what they mean.
UNWIND $claims AS given
MATCH (like:Claim {ref: given.like})-[:OF]->(old:Key)
MATCH (c:Claim {ref: given.claim})-[:OF]->(k:Key)
SET c.status = like.status, c.instrument = like.instrument, c.means = like.means, c.warnings = like.warnings,
  c.outcome = like.outcome
WITH c, k, old
CALL (c, k, old) {
  MATCH (old)-[v:VOUCHES_FOR]->(i:Instrument) WHERE old <> k AND i.id IN c.means
  MERGE (k)-[w:VOUCHES_FOR]->(i)
    ON CREATE SET w = properties(v), w.priority = $priority + k.stratum, w.source = 'key:' + k.key
}
RETURN c.ref AS claim, elementId(c) AS node, c.status AS status, c.instrument AS instrument,
  coalesce(c.means, []) AS means, coalesce(c.warnings, []) AS warnings
