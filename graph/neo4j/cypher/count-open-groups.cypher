// How many groups of open citations there are in the whole store.
MATCH (c:Claim) WHERE c.status IN $statuses
WITH DISTINCT c.key AS key, c.form AS form, c.status AS status
RETURN count(*) AS n
