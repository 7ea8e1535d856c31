// The acts that a draft of an id that is no more became, by what decided about its citations.
UNWIND $because AS because
MATCH (k:Key {stratum: $drafts})<-[:OF]-(c:Claim {status: 'resolved'}) WHERE c.outcome CONTAINS because
RETURN DISTINCT c.instrument AS id, c.outcome AS outcome ORDER BY id
