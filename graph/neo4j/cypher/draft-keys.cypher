// Every key of a draft.
MATCH (k:Key) WHERE k.stratum = 2
RETURN k.key AS key
