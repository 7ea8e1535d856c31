// Forgets what happened before a time; remembers up to where.
MATCH (c:Change) WHERE c.at < $since
WITH max(c.seq) AS last WHERE last IS NOT NULL
MATCH (store:Store {id: 'danchieu'})
SET store.changesGone = last
WITH last
MATCH (c:Change) WHERE c.seq <= last
DELETE c
