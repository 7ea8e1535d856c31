// Which keys wait for outcomes: numbers, then names, then drafts.
MATCH (k:Key) WHERE k.dirty IS NOT NULL
RETURN k.key AS key, k.version AS version ORDER BY k.dirty LIMIT $limit
