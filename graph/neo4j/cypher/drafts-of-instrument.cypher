// Drafts that became an instrument: the keys under which it was announced, and what decided.
MATCH (:Instrument {id: $id})<-[:VOUCHES_FOR]-(k:Key {stratum: $drafts})<-[:OF]-(c:Claim {instrument: $id})
RETURN DISTINCT k.key AS key, c.outcome AS outcome ORDER BY key, outcome LIMIT $limit
